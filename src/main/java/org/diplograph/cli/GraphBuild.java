package org.diplograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.rdf.Iris;
import org.diplograph.resolve.Identification;
import org.diplograph.store.DamagedExtraction;
import org.diplograph.store.Extractions;
import org.diplograph.store.Generation;
import org.diplograph.store.Manifest;
import org.diplograph.store.Manifest.Entry;
import org.diplograph.store.SourceTable;
import org.diplograph.store.StoreException;
import org.diplograph.store.StoreFolder;
import org.diplograph.store.UserFiles;
import org.jspecify.annotations.Nullable;

/** Builds a store from inputs: reads, extracts, resolves, maps, validates, loads. */
final class GraphBuild {
  private final BuildOptions options;
  private final StoreFolder store;
  private final Workshop workshop;
  private BuildReport report = new BuildReport();

  GraphBuild(BuildOptions options) {
    this(options, new Workshop());
  }

  GraphBuild(BuildOptions options, Workshop workshop) {
    this.options = options;
    this.store = options.folder();
    this.workshop = workshop;
  }

  /**
   * Builds.
   *
   * @return what was done
   */
  BuildReport run(List<String> inputs) throws IOException {
    options.check();
    try (StoreFolder.Lock lock = store.lock()) {
      try {
        build(inputs);
      } catch (DamagedExtraction e) {
        new Extractions(store).delete(e.key());
        report = new BuildReport();
        build(inputs);
      }
      if (options.report != null) {
        report.write(options.report);
      }
      return report;
    }
  }

  private void build(List<String> arguments) throws IOException {
    Instant started = Instant.now();
    Generation last = store.current() == null ? null : Generation.current(store);
    Manifest before = last == null ? null : last.manifest();
    Iris iris = new Iris(base(before));
    UserFiles filesBefore = last == null ? UserFiles.NONE : last.userFiles();
    UserFiles files = options.files(filesBefore);
    workshop.use(files.lexicons());
    List<Inputs.Input> inputs = Inputs.find(arguments, report::reject);
    Extractions kept = new Extractions(store);
    SourceTable table = SourceTable.open(store, reading());
    if (!files.equals(filesBefore)) {
      // A broken file of the user's is told of at once, before any long work.
      new IdentityStage(workshop.data(), iris, files);
      workshop.lexicons();
    }
    report.lap("find");
    ArticleStage stage =
        new ArticleStage(options.limits(), workshop, kept, table, report, options.workers);
    ArticleSet articles = new ArticleSet(report::reject);
    stage.run(inputs, options.verify).forEach(articles::add);
    report.lap("extract", "models", workshop.loading());
    if (before != null) {
      addEarlier(before, articles, stage.sources());
    }
    if (articles.entries().isEmpty()) {
      throw new Failure(
          "build: "
              + String.join(" ", arguments)
              + ": no article in it, nothing was built: name files or folders with articles");
    }
    String signature = signature(iris, articles.all(), files);
    if (before != null && before.signature().equals(signature)) {
      before.counts().forEach(report::count);
      report.notices(files.notices());
    } else {
      Basis basis = new Basis(iris, signature, kept, files, last, started);
      keepOnly(load(articles, basis), kept);
    }
    if (last != null && last.written() > 0) {
      report.aside("written statements kept", last.written());
    }
    table.write();
    report.lap("finish");
  }

  /** All that decides what is read from a file, but the file itself. */
  private String reading() throws IOException {
    return workshop.knowledge() + " " + options.limits();
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

  /**
   * Articles of the last build stay, unless this one has read them anew, or they are pruned because
   * their source is gone.
   */
  private void addEarlier(Manifest before, ArticleSet articles, Set<String> readNow)
      throws IOException {
    boolean sameKnowledge = before.knowledge().equals(workshop.knowledge());
    List<Entry> stay = new ArrayList<>();
    for (Entry entry : before.entries()) {
      boolean gone = isGone(entry);
      boolean displaced = articles.has(entry.identifier());
      boolean taken = readNow.contains(entry.source());
      if (displaced && (gone || taken)) {
        continue;
      }
      if (options.prune && (gone || (taken && !Inputs.isStandard(entry.source())))) {
        report.aside("dropped", 1);
        continue;
      }
      stay.add(entry);
      if (!sameKnowledge) {
        report.aside("kept from an older program or knowledge", 1);
      }
    }
    stay.forEach(articles::addEarlier);
  }

  private static boolean isGone(Entry entry) {
    return !Inputs.isStandard(entry.source()) && Files.notExists(Path.of(entry.source()));
  }

  private static void keepOnly(Manifest manifest, Extractions kept) throws IOException {
    Set<String> keys = new HashSet<>();
    manifest.entries().forEach(e -> keys.add(e.extraction()));
    kept.keep(keys);
  }

  /** What a generation is made with. */
  private record Basis(
      Iris iris,
      String signature,
      Extractions kept,
      UserFiles files,
      @Nullable Generation last,
      Instant started) {}

  private Manifest load(ArticleSet articles, Basis basis) throws IOException {
    Map<String, String> copies = copies(articles, basis.kept());
    report.lap("copies");
    Iris iris = basis.iris();
    IdentityStage identities = new IdentityStage(workshop.data(), iris, basis.files());
    Identification identification =
        identities.resolve(Everyone.read(articles.entries(), copies.keySet(), iris, basis.kept()));
    report.lap("resolve");
    GenerationStage stage =
        new GenerationStage(store, workshop, basis.kept(), report, options.workers);
    GenerationStage.Contents contents =
        new GenerationStage.Contents(
            iris, articles, copies, identification, basis.files(), basis.signature());
    return stage.write(contents, basis.last(), basis.started());
  }

  private static Map<String, String> copies(ArticleSet articles, Extractions kept)
      throws IOException {
    try {
      return articles.copies(entry -> body(entry, kept));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String body(Entry entry, Extractions kept) {
    try {
      return ArticleSet.body(kept.read(entry.extraction()).article());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String signature(Iris iris, List<Entry> entries, UserFiles files) throws IOException {
    MessageDigest digest = ProgramHash.sha256();
    digest.update((iris.base() + workshop.knowledge()).getBytes(StandardCharsets.UTF_8));
    for (Entry entry : entries) {
      digest.update(
          (entry.identifier() + entry.contentHash() + entry.source() + entry.extraction())
              .getBytes(StandardCharsets.UTF_8));
    }
    WhoIsWho.digest(files, digest);
    return HexFormat.of().formatHex(digest.digest());
  }
}
