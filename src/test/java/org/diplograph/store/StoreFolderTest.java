package org.diplograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTest {
  @TempDir Path temp;
  private StoreFolder store;

  @BeforeEach
  void open() {
    store = new StoreFolder(temp.resolve("a/store"));
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> paths = Files.list(store.generations())) {
      return paths.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  private Path build() throws IOException {
    Path next = store.next();
    Files.writeString(next.resolve("file"), "x");
    store.use(next);
    return next;
  }

  @Test
  void holdsNothingAtFirst() throws IOException {
    assertThat(store.current()).isNull();
    assertThatThrownBy(store::existing)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(store.path().toString())
        .hasMessageContaining("build one first");
  }

  @Test
  void isMadeByLocking() throws IOException {
    try (StoreFolder.Lock lock = store.lock()) {
      assertThat(store.path()).isDirectory();
    }
  }

  @Test
  void oneBuildAtATimeHasTheLock() throws IOException {
    try (StoreFolder.Lock lock = store.lock()) {
      assertThatThrownBy(store::lock)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is being built by another process");
      assertThatThrownBy(() -> new StoreFolder(store.path()).lock())
          .isInstanceOf(StoreException.class);
    }
    try (StoreFolder.Lock again = store.lock()) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Files.writeString(temp.resolve("a"), "a file where a folder should be");
    assertThatThrownBy(store::lock)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be made");
  }

  @Test
  void aGenerationIsInUseOnlyOnceItIsPutThere() throws IOException {
    Path next = store.next();
    assertThat(next).isEmptyDirectory();
    assertThat(store.current()).isNull();
    store.use(next);
    assertThat(store.current()).isEqualTo(next.toRealPath());
    assertThat(store.existing()).isEqualTo(next.toRealPath());
  }

  @Test
  void theGenerationBeforeIsKeptForItsReaders() throws IOException {
    Path first = build();
    Path second = build();
    assertThat(store.current()).isEqualTo(second.toRealPath());
    assertThat(first.resolve("file")).exists();
    Path third = build();
    assertThat(store.current()).isEqualTo(third.toRealPath());
    assertThat(first).doesNotExist();
    assertThat(second.resolve("file")).exists();
  }

  @Test
  void leavingsOfKilledBuildsGoAway() throws IOException {
    Path first = build();
    Path killed = store.next();
    Files.createDirectories(killed.resolve("tdb2/Data-0001"));
    Files.writeString(killed.resolve("tdb2/Data-0001/nodes.dat"), "half");
    Files.createDirectories(store.generations().resolve("rubbish"));
    Path next = store.next();
    assertThat(next).isEqualTo(killed).isEmptyDirectory();
    assertThat(generations())
        .containsExactly(first.getFileName().toString(), next.getFileName().toString());
    assertThat(store.current()).isEqualTo(first.toRealPath());
  }

  @Test
  void aHalfMadePointerDoesNotStopTheNextBuild() throws IOException {
    build();
    Files.createSymbolicLink(store.path().resolve("current.new"), Path.of("generations/000009"));
    Path second = build();
    assertThat(store.current()).isEqualTo(second.toRealPath());
    assertThat(store.path().resolve("current.new")).doesNotExist();
  }

  @Test
  void theFolderMayBeMovedAsAWhole() throws IOException {
    Path generation = build();
    Path moved = temp.resolve("moved");
    Files.move(store.path(), moved);
    assertThat(new StoreFolder(moved).existing().getFileName()).isEqualTo(generation.getFileName());
  }
}
