package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diplograph.store.Generation;
import org.diplograph.store.Manifest.Entry;
import org.diplograph.store.StoreFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is gone is dropped when that is asked for, and nothing else. */
class PruneTest {
  private static final Workshop WORKSHOP = new Workshop(new CheapExtraction());

  @TempDir Path temp;
  private Path articles;
  private Path store;

  @BeforeEach
  void folders() throws IOException {
    articles = Files.createDirectory(temp.resolve("articles"));
    store = temp.resolve("store");
    put("a.txt", "On Monday Sergey Lavrov talked with John Kerry about Syria.");
    put("b.txt", "On Tuesday Maria Lopez wrote to Ann Muller about grain.");
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(articles.resolve(name), text + "\n");
  }

  private static String record(String id, String text) {
    return "{\"id\": \"" + id + "\", \"title\": \"News\", \"maintext\": \"" + text + "\"}\n";
  }

  private BuildReport build(boolean prune, Object... inputs) throws IOException {
    BuildOptions options = new BuildOptions();
    options.store = store;
    options.prune = prune;
    options.workers = 2;
    return new GraphBuild(options, WORKSHOP)
        .run(java.util.Arrays.stream(inputs).map(Object::toString).toList());
  }

  private List<String> identifiers() throws IOException {
    return Generation.current(new StoreFolder(store)).manifest().entries().stream()
        .map(Entry::identifier)
        .distinct()
        .toList();
  }

  @Test
  void aFileThatIsGone() throws IOException {
    build(false, articles);
    Files.delete(articles.resolve("b.txt"));
    build(false, articles);
    assertThat(identifiers()).containsExactly("a.txt", "b.txt");
    build(true, articles);
    assertThat(identifiers()).containsExactly("a.txt");
  }

  @Test
  void aRecordThatIsGoneFromItsFile() throws IOException {
    String text = "Bo Li met Maria Lopez on the day.";
    put("c.jsonl", record("one", text) + record("two", text + " And so on."));
    build(false, articles);
    put("c.jsonl", record("two", text + " And so on."));
    build(true, articles);
    assertThat(identifiers()).containsExactly("a.txt", "b.txt", "two");
  }

  @Test
  void allRecordsOfAFileThatNowHoldsNothing() throws IOException {
    put("c.jsonl", record("one", "Bo Li met Maria Lopez on the day."));
    build(false, articles);
    Files.writeString(articles.resolve("c.jsonl"), "");
    BuildReport report = build(true, articles);
    assertThat(report.rejectedCount()).isEqualTo(1);
    assertThat(identifiers()).containsExactly("a.txt", "b.txt");
  }

  @Test
  void aFolderThatWasRenamed() throws IOException {
    build(false, articles);
    Path renamed = temp.resolve("renamed");
    Files.move(articles, renamed);
    BuildReport report = build(true, renamed);
    assertThat(report.rejectedCount()).isZero();
    assertThat(identifiers()).containsExactly("a.txt", "b.txt");
    assertThat(Generation.current(new StoreFolder(store)).manifest().entries())
        .extracting(Entry::source)
        .allMatch(source -> source.startsWith(renamed.toString()));
  }

  @Test
  void whatAPatternNoLongerFindsBecauseItIsGone() throws IOException {
    build(false, articles + "/*.txt");
    Files.delete(articles.resolve("a.txt"));
    build(true, articles + "/*.txt");
    assertThat(identifiers()).containsExactly("b.txt");
  }

  @Test
  void whatIsThereButWasNotNamedStays() throws IOException {
    build(false, articles);
    put("c.txt", "On Friday Bo Li thanked Ann Muller for the help.");
    build(true, articles.resolve("c.txt"));
    assertThat(identifiers()).containsExactly("a.txt", "b.txt", "c.txt");
  }

  @Test
  void standardInputStays() throws IOException {
    InputStream in = System.in;
    try {
      System.setIn(stream(record("one", "Bo Li met Maria Lopez on the day.")));
      build(false, articles, "-");
      System.setIn(stream(record("two", "Ann Muller met Maria Lopez on the day before.")));
      build(true, "-");
      assertThat(identifiers()).containsExactly("a.txt", "b.txt", "one", "two");
      build(true, articles);
      assertThat(identifiers()).containsExactly("a.txt", "b.txt", "one", "two");
    } finally {
      System.setIn(in);
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aStoreIsNotEmptied() throws IOException {
    build(false, articles);
    Folders.delete(articles);
    Files.createDirectory(articles);
    assertThatThrownBy(() -> build(true, articles)).hasMessageContaining("nothing was built");
    assertThat(identifiers()).containsExactly("a.txt", "b.txt");
  }

  @Test
  void whatAnotherHadDisplacedComesBackWhenThatIsGone() throws IOException {
    put("old.txt", "---\nurl: https://example.org/x\ndate: 2016-05-01\n---\nBo Li met Ann Muller.");
    put("new.txt", "---\nurl: https://example.org/x\ndate: 2016-05-02\n---\nBo Li met Jon Kerry.");
    assertThat(build(false, articles).rejectedCount()).isEqualTo(1);
    Files.delete(articles.resolve("new.txt"));
    assertThat(build(true, articles.resolve("a.txt")).rejectedCount()).isZero();
    assertThat(Generation.current(new StoreFolder(store)).manifest().entries())
        .extracting(Entry::source)
        .contains(articles.resolve("old.txt").toString())
        .doesNotContain(articles.resolve("new.txt").toString());
  }

  @Test
  void aFileThatWasOnlyTouchedMakesNoNewGeneration() throws IOException {
    build(false, articles);
    Path before = new StoreFolder(store).existing();
    put("a.txt", "On Monday Sergey Lavrov talked with John Kerry about Syria.");
    build(true, articles);
    assertThat(new StoreFolder(store).existing()).isEqualTo(before);
  }

  @Test
  void anExtractionThatWasDamagedIsMadeAgain() throws IOException {
    build(false, articles);
    Path kept;
    try (var files = Files.walk(store.resolve("extractions"))) {
      kept = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Files.write(kept, java.util.Arrays.copyOf(Files.readAllBytes(kept), 20));
    put("c.txt", "On Friday Bo Li thanked Ann Muller for the help.");
    assertThat(build(false, articles).rejectedCount()).isZero();
    assertThat(identifiers()).containsExactly("a.txt", "b.txt", "c.txt");
  }
}
