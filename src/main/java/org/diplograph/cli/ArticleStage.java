package org.diplograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Limits;
import org.diplograph.article.ReadResult;
import org.diplograph.model.Article;
import org.diplograph.model.Extraction;
import org.diplograph.resolve.CopyFinder;
import org.diplograph.store.Extractions;
import org.diplograph.store.Manifest.Entry;
import org.diplograph.store.SourceTable;
import org.diplograph.store.SourceTable.Problem;
import org.diplograph.store.SourceTable.Source;
import org.diplograph.store.SourceTable.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inputs that are not as they were, and extracts what is new in them, with a worker for
 * each core. Only so many articles wait as workers can take soon, so memory does not grow with the
 * input.
 */
final class ArticleStage {
  private static final int WAITING_FOR_EACH_WORKER = 4;

  private final Limits limits;
  private final Workshop workshop;
  private final Extractions kept;
  private final SourceTable table;
  private final BuildReport report;
  private final int workers;
  private final Set<String> sources = new HashSet<>();
  private Set<String> keys = Set.of();

  ArticleStage(
      Limits limits,
      Workshop workshop,
      Extractions kept,
      SourceTable table,
      BuildReport report,
      int workers) {
    this.limits = limits;
    this.workshop = workshop;
    this.kept = kept;
    this.table = table;
    this.report = report;
    this.workers = workers;
  }

  /** The sources that were read to their end, now or when they were as they are. */
  Set<String> sources() {
    return sources;
  }

  /** An input that has to be read, and what comes of it. */
  private static final class Reading {
    final Inputs.Input input;
    final Instant taken = Instant.now();
    final @Nullable Stamp stamp;
    final List<Future<@Nullable Entry>> articles = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    boolean whole = true;

    Reading(Inputs.Input input, @Nullable Stamp stamp) {
      this.input = input;
      this.stamp = stamp;
    }
  }

  /**
   * The articles of the inputs, each extracted or known from an earlier build.
   *
   * @param verify whether to read files again that look as they did
   */
  List<Entry> run(List<Inputs.Input> inputs, boolean verify) throws IOException {
    keys = kept.keys();
    List<Entry> entries = new ArrayList<>();
    List<Inputs.Input> toRead = new ArrayList<>();
    for (Inputs.Input input : inputs) {
      Source known = verify ? null : known(input);
      if (known == null) {
        toRead.add(input);
      } else {
        table.same(input.source(), known);
        sources.add(input.source());
        entries.addAll(known.entries());
        known.problems().forEach(p -> report.reject(p.where(), p.reason()));
      }
    }
    report.same(entries.size());
    if (!toRead.isEmpty()) {
      entries.addAll(read(toRead));
      kept.force();
    }
    return entries;
  }

  /** What was found in an input when it was as it is, if that can still be used. */
  private @Nullable Source known(Inputs.Input input) {
    Stamp stamp = stamp(input);
    Source found = stamp == null ? null : table.find(input.source(), stamp);
    boolean usable =
        found != null && found.entries().stream().allMatch(e -> keys.contains(e.extraction()));
    return usable && isNamed(input, found) ? found : null;
  }

  /** A file is identified by the way it was named: the same way, or it is another article. */
  private static boolean isNamed(Inputs.Input input, @Nullable Source found) {
    return found != null && input.name().equals(found.name());
  }

  private static @Nullable Stamp stamp(Inputs.Input input) {
    try {
      return input.file() == null ? null : Stamp.of(input.file());
    } catch (IOException e) {
      return null;
    }
  }

  private List<Entry> read(List<Inputs.Input> inputs) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    Semaphore room = new Semaphore(workers * WAITING_FOR_EACH_WORKER);
    List<Reading> readings = new ArrayList<>();
    ArticleReader reader = workshop.reader(limits);
    try (Progress progress = new Progress("articles", inputs.size())) {
      for (Inputs.Input input : inputs) {
        Reading reading = new Reading(input, stamp(input));
        readings.add(reading);
        read(reader, reading, result -> take(result, reading, pool, room));
        progress.step();
      }
      List<Entry> entries = new ArrayList<>();
      for (Reading reading : readings) {
        entries.addAll(finish(reading));
      }
      return entries;
    } finally {
      pool.shutdownNow();
    }
  }

  private void read(
      ArticleReader reader, Reading reading, java.util.function.Consumer<ReadResult> out) {
    String source = reading.input.source();
    try (InputStream in = reading.input.open()) {
      reader.read(reading.input.name(), in, out);
      return;
    } catch (AccessDeniedException e) {
      report.reject(source, "cannot be read: allow reading this file");
    } catch (NoSuchFileException e) {
      report.reject(source, "not found: mend or remove this link");
    } catch (IOException e) {
      report.reject(source, "cannot be read: " + e.getMessage());
    }
    reading.whole = false;
  }

  private void take(ReadResult result, Reading reading, ExecutorService pool, Semaphore room) {
    if (result instanceof ReadResult.Rejected rejected) {
      Inputs.Input input = reading.input;
      String inside =
          rejected.where().startsWith(input.name())
              ? rejected.where().substring(input.name().length())
              : " " + rejected.where();
      reading.problems.add(new Problem(input.source() + inside, rejected.reason()));
      report.reject(input.source() + inside, rejected.reason());
      return;
    }
    Article article = ((ReadResult.Accepted) result).article();
    room.acquireUninterruptibly();
    reading.articles.add(
        pool.submit(
            () -> {
              try {
                return entryOrNull(article, reading.input);
              } finally {
                room.release();
              }
            }));
  }

  /** An article that the program fails on is left out; it must not stop the others. */
  private @Nullable Entry entryOrNull(Article article, Inputs.Input input) throws IOException {
    try {
      return entry(article, input);
    } catch (Failure e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      report.reject(
          input.source(),
          "the program failed on this article (" + e + "): please report it with the article");
      return null;
    }
  }

  private Entry entry(Article article, Inputs.Input input) throws IOException {
    String key = key(article);
    if (keys.contains(key)) {
      report.same(1);
    } else {
      Extraction extraction = workshop.extractor().apply(article);
      kept.write(key, extraction);
      report.extracted(extraction.sentences().stream().mapToInt(s -> s.tokens().size()).sum());
    }
    return new Entry(
        article.identifier(),
        article.issued(),
        article.contentHash(),
        ArticleSet.textHash(article),
        CopyFinder.sketch(ArticleSet.body(article)),
        input.source(),
        key);
  }

  private String key(Article article) throws IOException {
    byte[] text = (article.contentHash() + workshop.knowledge()).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(ProgramHash.sha256().digest(text), 0, 20);
  }

  private List<Entry> finish(Reading reading) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Future<@Nullable Entry> article : reading.articles) {
      Entry entry = get(article);
      if (entry == null) {
        reading.whole = false;
      } else {
        entries.add(entry);
      }
    }
    if (reading.whole) {
      String source = reading.input.source();
      sources.add(source);
      if (reading.stamp != null) {
        Source found = new Source(reading.input.name(), reading.stamp, entries, reading.problems);
        table.put(source, found, reading.taken);
      }
    }
    return entries;
  }

  private static @Nullable Entry get(Future<@Nullable Entry> article) throws IOException {
    try {
      return article.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof Failure failure) {
        throw failure;
      }
      if (e.getCause() instanceof OutOfMemoryError memory) {
        throw memory;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
