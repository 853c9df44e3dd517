package org.diplograph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Limits;
import org.diplograph.article.ReadResult;
import org.diplograph.model.Article;
import org.jsoup.nodes.Entities;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many articles of each format are read in a second, with cleaning and the check of their
 * language: {@code docs/benchmarks.md} tells how to run it.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Threads(1)
@Fork(
    value = 1,
    jvmArgs = {"-Xss4m", "-Xmx2g"})
public class ReadingBenchmark {
  /** The articles in one format. */
  @State(Scope.Benchmark)
  public static class Inputs {
    /** Which format. */
    @Param({"text", "pages", "jsonl", "jsonl.gz", "feed", "warc.gz"})
    public String format;

    private final List<byte[]> inputs = new ArrayList<>();
    private ArticleReader reader;
    private int next;

    /** Writes the articles in the format. */
    @Setup
    public void write() throws IOException {
      reader = EnglishArticles.reader(Limits.DEFAULT);
      List<byte[]> texts = files(Path.of("corpus"), ".md");
      List<byte[]> pages = new ArrayList<>();
      for (String part : new String[] {"tuned", "held"}) {
        pages.addAll(files(Path.of("src/test/resources/pages", part), ".html"));
      }
      switch (format) {
        case "text" -> inputs.addAll(texts);
        case "pages" -> inputs.addAll(pages);
        case "jsonl" -> inputs.add(records(texts));
        case "jsonl.gz" -> inputs.add(gzip(records(texts)));
        case "feed" -> inputs.add(feed(texts));
        case "warc.gz" -> inputs.add(archive(pages));
        default -> throw new IllegalStateException(format);
      }
    }

    private static List<byte[]> files(Path folder, String ending) throws IOException {
      List<byte[]> all = new ArrayList<>();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          if (file.toString().endsWith(ending) && !file.endsWith("LICENSE.md")) {
            all.add(Files.readAllBytes(file));
          }
        }
      }
      return all;
    }

    private static String body(byte[] text) {
      return new String(text, StandardCharsets.UTF_8).split("\n---\n", 2)[1];
    }

    private static byte[] records(List<byte[]> texts) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ObjectMapper json = new ObjectMapper();
      for (byte[] text : texts) {
        Map<String, String> record =
            Map.of("title", "Ministers meet", "maintext", body(text), "date_publish", "2016-11-14");
        out.writeBytes(json.writeValueAsBytes(record));
        out.write('\n');
      }
      return out.toByteArray();
    }

    private static byte[] feed(List<byte[]> texts) {
      StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>W</title>");
      for (byte[] text : texts) {
        String html = "<p>" + Entities.escape(body(text)).replace("\n\n", "</p><p>") + "</p>";
        feed.append("<item><title>Ministers meet</title><pubDate>Mon, 14 Nov 2016 10:00:00 GMT");
        feed.append("</pubDate><description>").append(Entities.escape(html));
        feed.append("</description></item>");
      }
      return feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(List<byte[]> pages) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (byte[] page : pages) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
        String head =
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\n"
                + "WARC-Date: 2016-11-14T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length() + page.length)
                + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes((head + http).getBytes(StandardCharsets.UTF_8));
        record.writeBytes(page);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(gzip(record.toByteArray()));
      }
      return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
        out.write(bytes);
      }
      return zipped.toByteArray();
    }

    List<Article> readNext() {
      List<Article> read = new ArrayList<>();
      byte[] input = inputs.get(next++ % inputs.size());
      reader.read(
          "a",
          new ByteArrayInputStream(input),
          result -> read.add(((ReadResult.Accepted) result).article()));
      return read;
    }
  }

  /** Counts articles beside inputs. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Count {
    /** How many articles were read. */
    public long articles;
  }

  /** Reads one input. */
  @Benchmark
  public List<Article> reading(Inputs inputs, Count count) {
    List<Article> articles = inputs.readNext();
    count.articles += articles.size();
    return articles;
  }
}
