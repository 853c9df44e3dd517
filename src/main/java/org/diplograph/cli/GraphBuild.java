package org.diplograph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.rdf.ArticleMapper;
import org.diplograph.rdf.ArticleValidator;
import org.diplograph.rdf.EventClasses;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.LinksGraph;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.relate.Lexicons;
import org.diplograph.resolve.Identification;
import org.diplograph.resolve.ReferenceData;
import org.diplograph.store.Extractions;
import org.diplograph.store.Generation;
import org.diplograph.store.GenerationWriter;
import org.diplograph.store.Manifest;
import org.diplograph.store.Manifest.Entry;
import org.diplograph.store.StoreException;
import org.diplograph.store.StoreFolder;
import org.diplograph.store.UserFiles;
import org.jspecify.annotations.Nullable;

/** Builds a store from inputs: reads, extracts, resolves, maps, validates, loads. */
final class GraphBuild {
  private final BuildOptions options;
  private final StoreFolder store;
  private final BuildReport report = new BuildReport();
  private long since = System.nanoTime();

  /** What is told of this build only: it is no part of the graph's counts. */
  private final Map<String, Long> aside = new LinkedHashMap<>();

  GraphBuild(BuildOptions options) {
    this.options = options;
    this.store = options.folder();
  }

  /**
   * Builds.
   *
   * @return what was done
   */
  BuildReport run(List<String> inputs) throws IOException {
    Instant started = Instant.now();
    options.check();
    try (StoreFolder.Lock lock = store.lock()) {
      Generation last = store.current() == null ? null : Generation.current(store);
      Manifest before = last == null ? null : last.manifest();
      Iris iris = new Iris(base(before));
      ReferenceData data = ReferenceData.load();
      UserFiles files = options.files(last == null ? UserFiles.NONE : last.userFiles());
      Lexicons lexicons = OwnLexicons.load(files.lexicons());
      String knowledge = ProgramHash.of(files.lexicons());
      Extractions kept = new Extractions(store);
      IdentityStage identities = new IdentityStage(data, iris, files);
      ArticleSet articles = read(inputs, data, lexicons, knowledge, kept);
      if (before != null) {
        addEarlier(before, knowledge, articles);
      }
      if (articles.entries().isEmpty()) {
        throw new Failure(
            "build: "
                + String.join(" ", inputs)
                + ": no article in it, nothing was built: name files or folders with articles");
      }
      List<Entry> entries = List.copyOf(articles.entries());
      String signature = signature(iris, knowledge, entries, files);
      if (before != null && before.signature().equals(signature)) {
        before.counts().forEach(report::count);
        report.notices(files.notices());
      } else {
        Basis basis = new Basis(iris, knowledge, signature, kept, files, lexicons, started);
        keepOnly(load(articles, identities, basis), kept);
      }
      aside.forEach(report::count);
      if (options.report != null) {
        report.write(options.report);
      }
      return report;
    }
  }

  private void lap(String stage) {
    long now = System.nanoTime();
    report.seconds(stage, now - since);
    since = now;
  }

  private String base(@Nullable Manifest before) throws StoreException {
    if (before == null) {
      return options.base == null ? Iris.DEFAULT_BASE : options.base;
    }
    if (options.base != null && !options.base.equals(before.base())) {
      throw new StoreException(
          options.store,
          "was built with --base " + before.base() + ": use that, or another --store");
    }
    return before.base();
  }

  private ArticleSet read(
      List<String> arguments,
      ReferenceData data,
      Lexicons lexicons,
      String knowledge,
      Extractions kept)
      throws IOException {
    List<Inputs.Input> inputs = Inputs.find(arguments, report::reject);
    if (inputs.isEmpty()) {
      return new ArticleSet(report::reject);
    }
    Extractor extractor = Extractor.load(data, lexicons);
    lap("start");
    ArticleStage stage =
        new ArticleStage(
            EnglishArticles.reader(options.limits()),
            extractor,
            kept,
            knowledge,
            report,
            options.workers);
    ArticleSet articles = new ArticleSet(report::reject);
    try (Progress progress = new Progress("articles", inputs.size())) {
      stage.run(inputs, progress).forEach(articles::add);
    }
    lap("extract");
    return articles;
  }

  /** Articles of the last build stay, unless pruned because their source is gone. */
  private void addEarlier(Manifest before, String knowledge, ArticleSet articles) {
    boolean sameKnowledge = before.knowledge().equals(knowledge);
    Set<String> now = new HashSet<>();
    Set<String> sources = new HashSet<>();
    articles.entries().forEach(e -> now.add(e.identifier()));
    articles.entries().forEach(e -> sources.add(e.source()));
    for (Entry entry : before.entries()) {
      if (now.contains(entry.identifier())) {
        articles.addEarlier(entry);
      } else if (options.prune && isGone(entry, sources)) {
        aside.merge("dropped", 1L, Long::sum);
      } else {
        articles.addEarlier(entry);
        if (!sameKnowledge) {
          aside.merge("kept from an older program or knowledge", 1L, Long::sum);
        }
      }
    }
  }

  /** Gone with its file, or from a file that holds other articles now. */
  private static boolean isGone(Entry entry, Set<String> sources) {
    return !Files.exists(Path.of(entry.source())) || sources.contains(entry.source());
  }

  private static void keepOnly(Manifest manifest, Extractions kept) throws IOException {
    Set<String> keys = new HashSet<>();
    manifest.entries().forEach(e -> keys.add(e.extraction()));
    kept.keep(keys);
  }

  /** What a generation is made with. */
  private record Basis(
      Iris iris,
      String knowledge,
      String signature,
      Extractions kept,
      UserFiles files,
      Lexicons lexicons,
      Instant started) {}

  private Manifest load(ArticleSet articles, IdentityStage identities, Basis basis)
      throws IOException {
    Map<String, String> copies = articles.copies();
    Identification identification =
        identities.resolve(
            Everyone.read(articles.entries(), copies.keySet(), basis.iris(), basis.kept()));
    lap("resolve");
    Iris iris = basis.iris();
    EventClasses classes = new EventClasses(ReferenceGraphs.read("ontology/diplomacy.ttl"));
    GraphStage stage =
        new GraphStage(
            basis.kept(),
            new ArticleMapper(iris, classes),
            new ArticleValidator(ReferenceGraphs.read("ontology/shapes.ttl")),
            report);
    LinksGraph links = new LinksGraph(iris, classes);
    try (GenerationWriter writer = new GenerationWriter(store)) {
      int rejected = report.rejectedCount();
      stage.load(articles.entries(), copies, identification, links, writer, options.workers);
      // An article that was not loaded must be reported by the next build as well.
      boolean whole = report.rejectedCount() == rejected;
      writer.add(links.quads());
      writer.add(ReferenceGraphs.quads("countries", iris));
      writer.add(ReferenceGraphs.quads("organizations", iris));
      writer.addReference(ReferenceGraphs.reference(basis.lexicons().lexicon()));
      writer.addBuild(BuildGraph.quads(iris, basis.started(), Instant.now()));
      writer.keep(basis.files().with(identification.notices()));
      report.count("quads", writer.quads());
      Manifest manifest =
          new Manifest(
              iris.base(),
              basis.knowledge(),
              whole ? basis.signature() : "incomplete",
              report.counts(),
              List.copyOf(articles.entries()));
      writer.finish(manifest);
      report.notices(identification.notices());
      lap("load");
      return manifest;
    }
  }

  private static String signature(Iris iris, String knowledge, List<Entry> entries, UserFiles files)
      throws IOException {
    MessageDigest digest = ProgramHash.sha256();
    digest.update((iris.base() + knowledge).getBytes(StandardCharsets.UTF_8));
    for (Entry entry : entries) {
      digest.update(
          (entry.identifier() + entry.contentHash() + entry.extraction())
              .getBytes(StandardCharsets.UTF_8));
    }
    WhoIsWho.digest(files, digest);
    return HexFormat.of().formatHex(digest.digest());
  }
}
