package org.diplograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.model.ActorType;
import org.diplograph.model.Article;
import org.diplograph.model.CoOccurrence;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.model.Factuality;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Membership;
import org.diplograph.model.Mention;
import org.diplograph.model.PartialDate;
import org.diplograph.model.Quotation;
import org.diplograph.model.Sentence;
import org.diplograph.model.Span;
import org.diplograph.model.Tenure;
import org.diplograph.model.TenureStatus;
import org.diplograph.model.Term;
import org.diplograph.model.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionsTest {
  private static final String KEY = "0123456789abcdef";
  private static final String OTHER = "0123aaaaaaaaaaaa";

  @TempDir Path temp;
  private StoreFolder store;
  private Extractions kept;

  @BeforeEach
  void open() {
    store = new StoreFolder(temp);
    kept = new Extractions(store);
  }

  private static Extraction extraction(List<Token> tokens) {
    String text = "L\u00f6fven met \u201cMerkel\u201d \ud83d\ude00.";
    Article article =
        new Article(
            "a.txt",
            null,
            null,
            LocalDate.of(2016, 2, 29),
            "x",
            null,
            text,
            0,
            new Span(0, 6),
            "00");
    return new Extraction(
        article,
        List.of(new Sentence(0, 0, false, new Span(0, 12), tokens)),
        List.of(
            new LocalActor(
                0, ActorType.PERSON, "L\u00f6fven", List.of("L\u00f6fven"), null, null, List.of())),
        List.of(new Mention(0, 0, 0, 1, new Span(0, 6), Mention.Form.NAME, 0.75)),
        List.of(
            new Event(
                0,
                "Meeting",
                List.of(0),
                List.of(),
                Factuality.NEGATED,
                List.of(),
                new PartialDate(2016, 2, null),
                null,
                0,
                List.of(0),
                0.8,
                "meet-1")),
        List.of(new Quotation(0, 0, "\"We\"\n\u0001", true, List.of(), List.of(0))),
        List.of(
            new Tenure(
                0, 0, "prime minister", null, TenureStatus.FORMER, true, Term.UNKNOWN, List.of(0))),
        List.of(
            new Membership(
                0,
                0,
                0,
                TenureStatus.CURRENT,
                new Term(new PartialDate(2004, 5, 1), null),
                List.of(0))),
        List.of(new CoOccurrence(0, 1, 2)));
  }

  private static Extraction extraction() {
    return extraction(List.of());
  }

  @Test
  void areReadAsTheyWereWritten() throws IOException {
    assertThat(kept.has(KEY)).isFalse();
    kept.write(KEY, extraction());
    assertThat(kept.has(KEY)).isTrue();
    assertThat(kept.has(OTHER)).isFalse();
    assertThat(kept.read(KEY)).isEqualTo(extraction());
    assertThat(new Extractions(store).read(KEY)).isEqualTo(extraction());
  }

  @Test
  void wordsAreNotKept() throws IOException {
    kept.write(KEY, extraction(List.of(new Token(new Span(0, 6), "L\u00f6fven", "PROPN", "x"))));
    assertThat(kept.read(KEY)).isEqualTo(extraction());
  }

  @Test
  void theSameExtractionGivesTheSameBytes() throws IOException {
    kept.write(KEY, extraction());
    kept.write(OTHER, extraction());
    assertThat(Files.readAllBytes(file(KEY))).isEqualTo(Files.readAllBytes(file(OTHER)));
  }

  @Test
  void writingLeavesNothingElseBehind() throws IOException {
    kept.write(KEY, extraction());
    kept.write(KEY, extraction());
    assertThat(files()).hasSize(1);
  }

  @Test
  void aBrokenFileIsNamedWithAdvice() throws IOException {
    kept.write(KEY, extraction());
    byte[] bytes = Files.readAllBytes(file(KEY));
    Files.write(file(KEY), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> kept.read(KEY))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file(KEY).toString())
        .hasMessageContaining("delete the file and build again");
  }

  @Test
  void whatIsNoLongerUsedIsDeleted() throws IOException {
    kept.write(KEY, extraction());
    kept.write(OTHER, extraction());
    Files.writeString(file(KEY).resolveSibling(KEY + "123.new"), "left by a killed build");
    kept.keep(Set.of(OTHER));
    assertThat(kept.has(KEY)).isFalse();
    assertThat(kept.read(OTHER)).isEqualTo(extraction());
    assertThat(files()).hasSize(1);
  }

  @Test
  void whereNothingIsKeptNothingIsDeleted() throws IOException {
    kept.keep(Set.of());
    assertThat(temp).isEmptyDirectory();
  }

  private Path file(String key) throws IOException {
    return files().stream()
        .filter(f -> f.getFileName().toString().startsWith(key))
        .findFirst()
        .orElseThrow();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(temp)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}
