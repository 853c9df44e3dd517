package org.diplograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Limits;
import org.diplograph.article.ReadResult;
import org.diplograph.model.Article;
import org.diplograph.relate.Lexicons;
import org.diplograph.resolve.ReferenceData;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast all of extraction is beside OpenNLP's sentence splitting, tokenising and tagging alone:
 * each article of {@code corpus/} is read both ways in turn, so that other load on the machine
 * meets both. It prints the ratio after each round; {@code docs/benchmarks.md} tells how to run it.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 14, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xss4m", "-Xmx2g"})
@Threads(1)
public class SpeedRatioBenchmark {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** The articles, and both ways to read them. */
  @State(Scope.Benchmark)
  public static class Corpus {
    private final List<Article> articles = new ArrayList<>();
    private int next;
    private long tokens;
    private long ours;
    private long usual;
    private Extractor extractor;
    private SentenceDetectorME sentences;
    private TokenizerME tokenizer;
    private POSTaggerME tagger;

    /** Loads all that is not to be measured. */
    @Setup
    public void load() throws IOException {
      extractor = Extractor.load(ReferenceData.load(), Lexicons.load(List.of()));
      sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
      tokenizer = new TokenizerME(new TokenizerModel(model("tokens")));
      tagger = new POSTaggerME(new POSModel(model("pos")));
      ArticleReader reader = new ArticleReader(Limits.DEFAULT);
      try (Stream<Path> files = Files.list(Path.of("corpus"))) {
        for (Path file : files.filter(f -> !f.endsWith("LICENSE.md")).sorted().toList()) {
          try (InputStream in = Files.newInputStream(file)) {
            reader.read(
                file.toString(), in, r -> articles.add(((ReadResult.Accepted) r).article()));
          }
        }
      }
    }

    private static InputStream model(String part) throws IOException {
      String name = "/opennlp-en-ud-ewt-" + part + "-1.3-2.5.4.bin";
      InputStream in = SpeedRatioBenchmark.class.getResourceAsStream(name);
      if (in == null) {
        throw new IOException(name + ": not on the class path");
      }
      return in;
    }

    /** Begins a round. */
    @Setup(Level.Iteration)
    public void begin() {
      tokens = 0;
      ours = 0;
      usual = 0;
    }

    /** Tells what a round gave. */
    @TearDown(Level.Iteration)
    public void tell() {
      System.out.printf(
          Locale.ROOT,
          "extraction %,.0f tokens/s, OpenNLP alone %,.0f tokens/s, ratio %.2f; ",
          1e9 * tokens / ours,
          1e9 * tokens / usual,
          (double) usual / ours);
    }

    Article article() {
      return articles.get(Math.floorMod(next++, articles.size()));
    }
  }

  /** Reads the next article both ways, by processor time. */
  @Benchmark
  public void bothWays(Corpus corpus, Blackhole hole) {
    Article article = corpus.article();
    long begin = CLOCK.getCurrentThreadCpuTime();
    for (String sentence : corpus.sentences.sentDetect(article.text())) {
      String[] words = corpus.tokenizer.tokenize(sentence);
      hole.consume(corpus.tagger.tag(words));
      corpus.tokens += words.length;
    }
    long middle = CLOCK.getCurrentThreadCpuTime();
    hole.consume(corpus.extractor.extract(article));
    long end = CLOCK.getCurrentThreadCpuTime();
    corpus.usual += middle - begin;
    corpus.ours += end - middle;
  }
}
