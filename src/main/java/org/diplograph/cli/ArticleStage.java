package org.diplograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.ReadResult;
import org.diplograph.model.Article;
import org.diplograph.model.Extraction;
import org.diplograph.store.Extractions;
import org.diplograph.store.Manifest.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inputs and extracts what is new in them, with a worker for each core. Only so many
 * articles wait as workers can take soon, so memory does not grow with the input.
 */
final class ArticleStage {
  private static final int WAITING_FOR_EACH_WORKER = 4;

  private final ArticleReader reader;
  private final Extractor extractor;
  private final Extractions kept;
  private final String knowledge;
  private final BuildReport report;
  private final int workers;

  ArticleStage(
      ArticleReader reader,
      Extractor extractor,
      Extractions kept,
      String knowledge,
      BuildReport report,
      int workers) {
    this.reader = reader;
    this.extractor = extractor;
    this.kept = kept;
    this.knowledge = knowledge;
    this.report = report;
    this.workers = workers;
  }

  /** The articles of the inputs, each extracted or known from an earlier build. */
  List<Entry> run(List<Inputs.Input> inputs, Progress progress) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    Semaphore room = new Semaphore(workers * WAITING_FOR_EACH_WORKER);
    List<Future<@Nullable Entry>> futures = new ArrayList<>();
    try {
      for (Inputs.Input input : inputs) {
        read(input, result -> take(result, input, pool, room, futures));
        progress.step();
      }
      return entries(futures);
    } finally {
      pool.shutdownNow();
    }
  }

  private void read(Inputs.Input input, java.util.function.Consumer<ReadResult> out) {
    try (InputStream in = input.open()) {
      reader.read(input.name(), in, out);
    } catch (AccessDeniedException e) {
      report.reject(input.source(), "cannot be read: allow reading this file");
    } catch (NoSuchFileException e) {
      report.reject(input.source(), "not found: mend or remove this link");
    } catch (IOException e) {
      report.reject(input.source(), "cannot be read: " + e.getMessage());
    }
  }

  private void take(
      ReadResult result,
      Inputs.Input input,
      ExecutorService pool,
      Semaphore room,
      List<Future<@Nullable Entry>> futures) {
    if (result instanceof ReadResult.Rejected rejected) {
      String inside =
          rejected.where().startsWith(input.name())
              ? rejected.where().substring(input.name().length())
              : " " + rejected.where();
      report.reject(input.source() + inside, rejected.reason());
      return;
    }
    Article article = ((ReadResult.Accepted) result).article();
    room.acquireUninterruptibly();
    futures.add(
        pool.submit(
            () -> {
              try {
                return entryOrNull(article, input);
              } finally {
                room.release();
              }
            }));
  }

  /** An article that the program fails on is left out; it must not stop the others. */
  private @Nullable Entry entryOrNull(Article article, Inputs.Input input) throws IOException {
    try {
      return entry(article, input);
    } catch (RuntimeException | StackOverflowError e) {
      report.reject(
          input.source(),
          "the program failed on this article (" + e + "): please report it with the article");
      return null;
    }
  }

  private Entry entry(Article article, Inputs.Input input) throws IOException {
    String key = key(article);
    if (!kept.has(key)) {
      Extraction extraction = extractor.extract(article);
      kept.write(key, extraction);
      report.extracted(extraction.sentences().stream().mapToInt(s -> s.tokens().size()).sum());
    }
    return new Entry(
        article.identifier(),
        article.issued(),
        article.contentHash(),
        ArticleSet.textHash(article),
        input.source(),
        key);
  }

  private String key(Article article) {
    byte[] text = (article.contentHash() + knowledge).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(ProgramHash.sha256().digest(text), 0, 20);
  }

  private List<Entry> entries(List<Future<@Nullable Entry>> futures) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Future<@Nullable Entry> future : futures) {
      try {
        Entry entry = future.get();
        if (entry != null) {
          entries.add(entry);
        }
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException io) {
          throw io;
        }
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
    return entries;
  }
}
