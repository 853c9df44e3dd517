package org.diplograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Limits;
import org.diplograph.article.ReadResult;
import org.diplograph.model.Article;
import org.diplograph.model.Extraction;
import org.diplograph.relate.Lexicons;
import org.diplograph.resolve.ReferenceData;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many articles and tokens of {@code corpus/} are extracted in a second. {@code
 * docs/benchmarks.md} tells how to run it.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xss4m", "-Xmx2g"})
public class ExtractionBenchmark {
  /** The articles, and what extracts: shared by all threads, as in a build. */
  @State(Scope.Benchmark)
  public static class Corpus {
    private final List<Article> articles = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private Extractor extractor;

    /** Loads all that is not to be measured. */
    @Setup
    public void load() throws IOException {
      extractor = Extractor.load(ReferenceData.load(), Lexicons.load(List.of()));
      ArticleReader reader = new ArticleReader(Limits.DEFAULT);
      try (Stream<Path> files = Files.list(Path.of("corpus"))) {
        for (Path file : files.filter(f -> !f.endsWith("LICENSE.md")).sorted().toList()) {
          try (InputStream in = Files.newInputStream(file)) {
            reader.read(file.toString(), in, this::add);
          }
        }
      }
    }

    private void add(ReadResult result) {
      articles.add(((ReadResult.Accepted) result).article());
    }

    Extraction extractNext() {
      int number = next.getAndIncrement();
      return extractor.extract(articles.get(Math.floorMod(number, articles.size())));
    }
  }

  /** Counts tokens beside articles. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Count {
    /** How many tokens were extracted. */
    public long tokens;

    Extraction add(Extraction extraction) {
      tokens += extraction.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
      return extraction;
    }
  }

  /** One thread. */
  @Benchmark
  @Threads(1)
  public Extraction oneThread(Corpus corpus, Count count) {
    return count.add(corpus.extractNext());
  }

  /** A thread for each core. */
  @Benchmark
  @Threads(Threads.MAX)
  public Extraction allCores(Corpus corpus, Count count) {
    return count.add(corpus.extractNext());
  }
}
