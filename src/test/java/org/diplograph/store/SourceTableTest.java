package org.diplograph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.diplograph.store.SourceTable.Problem;
import org.diplograph.store.SourceTable.Source;
import org.diplograph.store.SourceTable.Stamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTableTest {
  @TempDir Path temp;
  private StoreFolder store;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    store = new StoreFolder(temp);
    file = temp.resolve("a.txt");
    Files.writeString(file, "one");
  }

  private static Source source(Stamp stamp) {
    Manifest.Entry entry = new Manifest.Entry("a", null, "c", "t", "s", "a.txt", "key");
    return new Source("a", stamp, List.of(entry), List.of(new Problem("a.txt#2", "empty")));
  }

  /** Takes note of the file as if it had been read so many seconds from now. */
  private Source note(int seconds) throws IOException {
    SourceTable table = SourceTable.open(store, "reading");
    Source source = source(Stamp.of(file));
    table.put(file.toString(), source, Instant.now().plusSeconds(seconds));
    table.write();
    return source;
  }

  private boolean isKnown() throws IOException {
    return SourceTable.open(store, "reading").find(file.toString(), Stamp.of(file)) != null;
  }

  @Test
  void aFileThatLooksAsItDidIsKnownWithAllThatWasFoundInIt() throws IOException {
    Source noted = note(10);
    assertThat(SourceTable.open(store, "reading").find(file.toString(), Stamp.of(file)))
        .isEqualTo(noted);
  }

  @Test
  void aFileChangedJustBeforeItWasReadIsReadAgain() throws IOException {
    note(0);
    assertThat(isKnown()).isFalse();
  }

  @Test
  void anotherContentOfTheSameSizeAndTimeIsSeen() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    note(10);
    Files.writeString(file, "two");
    Files.setLastModifiedTime(file, time);
    assertThat(isKnown()).isFalse();
  }

  @Test
  void anotherFileOfTheSameNameIsSeen() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    note(10);
    Path other = temp.resolve("b.txt");
    Files.writeString(other, "two");
    Files.setLastModifiedTime(other, time);
    Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(isKnown()).isFalse();
  }

  @Test
  void whatWasReadByOtherRulesIsForgotten() throws IOException {
    note(10);
    assertThat(SourceTable.open(store, "other").find(file.toString(), Stamp.of(file))).isNull();
  }

  @Test
  void filesThatAreGoneAreForgottenAndOthersStay() throws IOException {
    note(10);
    SourceTable table = SourceTable.open(store, "reading");
    table.put("/nowhere/b.txt", source(new Stamp(1, 1, 1, "f")), Instant.now());
    table.write();
    assertThat(isKnown()).isTrue();
    Files.delete(file);
    SourceTable.open(store, "reading").write();
    Files.writeString(file, "one");
    assertThat(Json.read(store.sources(), java.util.Map.class).get("sources").toString())
        .doesNotContain("a.txt#2");
  }

  @Test
  void aDamagedTableIsAnEmptyOne() throws IOException {
    note(10);
    Files.writeString(store.sources(), "rubbish");
    assertThat(isKnown()).isFalse();
  }
}
