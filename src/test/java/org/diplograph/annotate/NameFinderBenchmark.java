package org.diplograph.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Limits;
import org.diplograph.article.ReadResult;
import org.diplograph.model.Sentence;
import org.diplograph.model.Token;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many tokens of {@code corpus/} our name finder reads in a second, and how many OpenNLP's own
 * with its default features, both on one thread. {@code docs/benchmarks.md} tells how to run it.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 2,
    jvmArgs = {"-Xss4m", "-Xmx2g"})
@Threads(1)
public class NameFinderBenchmark {
  /** The words of the corpus, sentence by sentence, and both finders. */
  @State(Scope.Thread)
  public static class Corpus {
    private final List<List<String[]>> articles = new ArrayList<>();
    private TokenNameFinder own;
    private TokenNameFinder usual;
    private int next;

    /** Loads all that is not to be measured. */
    @Setup
    public void load() throws IOException {
      own = CrfNameFinder.load();
      Annotator annotator = Annotator.load();
      ArticleReader reader = new ArticleReader(Limits.DEFAULT);
      try (Stream<Path> files = Files.list(Path.of("corpus"))) {
        for (Path file : files.filter(f -> !f.endsWith("LICENSE.md")).sorted().toList()) {
          try (InputStream in = Files.newInputStream(file)) {
            reader.read(file.toString(), in, result -> add(annotator, result));
          }
        }
      }
      usual = trained();
    }

    private void add(Annotator annotator, ReadResult result) {
      articles.add(
          annotator.annotate(((ReadResult.Accepted) result).article()).sentences().stream()
              .map(Sentence::tokens)
              .map(tokens -> tokens.stream().map(Token::text).toArray(String[]::new))
              .toList());
    }

    /**
     * OpenNLP's finder as it comes, taught what ours finds here: how long it takes depends on its
     * features, not on how right it is.
     */
    private TokenNameFinder trained() throws IOException {
      List<NameSample> samples = new ArrayList<>();
      for (List<String[]> article : articles) {
        boolean first = true;
        own.clearAdaptiveData();
        for (String[] words : article) {
          samples.add(new NameSample(words, own.find(words), first));
          first = false;
        }
      }
      return new NameFinderME(
          NameFinderME.train(
              "en",
              null,
              ObjectStreamUtils.createObjectStream(samples),
              TrainingParameters.defaultParams(),
              new TokenNameFinderFactory()));
    }

    List<String[]> next() {
      next = (next + 1) % articles.size();
      return articles.get(next);
    }
  }

  /** Counts tokens beside articles. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Count {
    /** How many tokens were read. */
    public long tokens;
  }

  /** Our finder. */
  @Benchmark
  public void own(Corpus corpus, Count count, Blackhole hole) {
    find(corpus.own, corpus.next(), count, hole);
  }

  /** OpenNLP's finder with its default features. */
  @Benchmark
  public void openNlpWithDefaultFeatures(Corpus corpus, Count count, Blackhole hole) {
    find(corpus.usual, corpus.next(), count, hole);
  }

  private static void find(
      TokenNameFinder finder, List<String[]> article, Count count, Blackhole hole) {
    finder.clearAdaptiveData();
    for (String[] words : article) {
      hole.consume(finder.find(words));
      count.tokens += words.length;
    }
  }
}
