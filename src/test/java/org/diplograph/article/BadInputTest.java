package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplograph.article.Reading.BODY;
import static org.diplograph.article.Reading.reason;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "   \n\t\r\n", "\ufeff", "\ufeff \n"})
  void emptyInputIsRejected(String text) {
    assertThat(reason("a.txt", text)).startsWith("empty");
    assertThat(reason("a.txt.gz", Reading.gzip(text))).startsWith("empty");
  }

  @Test
  void textOfMarksAloneIsRejected() {
    assertThat(reason("a.md", "---\ntitle: Ministers meet\n---\n\n\n")).startsWith("no text");
    assertThat(reason("a.txt", "\u200b\u200b\n")).startsWith("no text");
  }

  @Test
  void menusAloneAreRejected() {
    assertThat(reason("a.txt", "Share this on Twitter\n\nAdvertisement\n"))
        .startsWith("no article");
  }

  @Test
  void binaryInputIsRejected() {
    byte[] noise = new byte[5_000];
    new Random(1).nextBytes(noise);
    noise[0] = (byte) 0x89;
    assertThat(reason("a.png", noise)).startsWith("binary");
    assertThat(reason("a.bin", "The ministers\0met in Bonn.")).startsWith("binary");
  }

  @Test
  void officeFilesAreNamedWithWhatToDo() {
    assumeTrue(ServiceLoader.load(DocumentReader.class).findFirst().isEmpty(), "built with -Ptika");
    String advice = ": build the program with -Ptika to read it, or save it as text";
    assertThat(reason("a.pdf", "%PDF-1.7\n%\u00e2\u00e3\n")).isEqualTo("PDF" + advice);
    assertThat(reason("a.docx", "PK\u0003\u0004\0\0[Content_Types].xml\0"))
        .isEqualTo("Word" + advice);
    byte[] old = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 26, (byte) 0xe1
    };
    assertThat(reason("a.doc", old)).isEqualTo("Word" + advice);
  }

  @Test
  void textInAnotherEncodingIsRejectedWithAdvice() {
    byte[] latin = "Mr. L\u00f6fven met Mr. Merkel.".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(reason("a.txt", latin)).isEqualTo("not valid UTF-8: convert it to UTF-8");
  }

  @Test
  void utf8CutInsideALetterIsRejected() {
    byte[] bytes = "The ministers met in Malm\u00f6".getBytes(StandardCharsets.UTF_8);
    assertThat(reason("a.txt", Arrays.copyOf(bytes, bytes.length - 1))).startsWith("not valid");
  }

  @Test
  void moreBytesThanAllowedAreRejected() {
    byte[] bytes = BODY.getBytes(StandardCharsets.UTF_8);
    Limits exact = new Limits(bytes.length, 1_000);
    Limits less = new Limits(bytes.length - 1, 1_000);
    assertThat(Reading.accepted(Reading.read("a.txt", bytes, exact))).hasSize(1);
    assertThat(Reading.rejected(Reading.read("a.txt", bytes, less)).get(0).reason())
        .startsWith("too large");
  }

  @Test
  void moreTextThanAllowedIsRejected() {
    byte[] bytes = BODY.getBytes(StandardCharsets.UTF_8);
    Limits exact = new Limits(1_000, BODY.length());
    Limits less = new Limits(1_000, BODY.length() - 1);
    assertThat(Reading.accepted(Reading.read("a.txt", bytes, exact))).hasSize(1);
    assertThat(Reading.rejected(Reading.read("a.txt", bytes, less)).get(0).reason())
        .startsWith("too long");
  }

  @Test
  void aZipBombIsRejected() {
    byte[] bomb = Reading.gzip(new byte[64 << 20]);
    assertThat(bomb.length).isLessThan(100_000);
    assertThat(reason("a.txt.gz", bomb)).startsWith("too large");
  }

  @Test
  void aTruncatedGzipIsRejected() {
    byte[] zipped = Reading.gzip(BODY);
    for (int length : List.of(2, 5, 12, zipped.length / 2, zipped.length - 4)) {
      assertThat(reason("a.txt.gz", Arrays.copyOf(zipped, length)))
          .as("cut to %d bytes", length)
          .startsWith("cannot be read");
    }
  }

  @Test
  void aDamagedGzipIsRejected() {
    byte[] zipped = Reading.gzip(BODY);
    zipped[zipped.length / 2] ^= 0x55;
    assertThat(reason("a.txt.gz", zipped)).startsWith("cannot be read");
  }

  @Test
  void anInputThatFailsIsRejected() {
    List<ReadResult> results = new ArrayList<>();
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Is a directory");
          }
        };
    new ArticleReader(Limits.DEFAULT).read("a", failing, results::add);
    assertThat(results)
        .containsExactly(new ReadResult.Rejected("a", "cannot be read: Is a directory"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[{",
        "{\"text\":",
        "[{}]",
        "{}",
        "WARC/",
        "WARC/1.0\r\n\r\n",
        "<rss",
        "<feed>",
        "<",
        "<html",
        "<!doctype html>",
        "<rdf:RDF>",
        "---\n---\n",
        "---\n",
        "# ",
        "[",
        "\u001f\u008b"
      })
  void stubsOfFormatsGiveReasonsAndNoArticle(String stub) {
    byte[] bytes = stub.getBytes(StandardCharsets.ISO_8859_1);
    List<ReadResult> results = Reading.read("a", bytes);
    assertThat(Reading.accepted(results)).isEmpty();
    assertThat(Reading.rejected(results)).hasSize(1);
    assertThat(Reading.rejected(results).get(0).reason()).isNotBlank().doesNotContain("\n");
  }

  @Test
  @Timeout(30)
  void deeplyNestedInputIsReadInTime() {
    String json = "{\"text\": " + "[".repeat(100_000);
    assertThat(reason("a.json", json)).startsWith("broken JSON");
    String html = "<html><body>" + "<div>".repeat(20_000) + "<p>" + BODY + "</p></body></html>";
    assertThat(Reading.article("a.html", html).text()).startsWith("The two ministers met in Bonn");
  }
}
