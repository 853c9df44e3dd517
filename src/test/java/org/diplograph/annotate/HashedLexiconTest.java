package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HashedLexiconTest {
  private static byte[] written(HashedLexicon lexicon) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    lexicon.write(bytes);
    return bytes.toByteArray();
  }

  @Property(tries = 200)
  void keepsEveryEntryThroughWritingAndReading(
      @ForAll @Size(max = 200) Map<Integer, @Positive Short> entries, @ForAll int other)
      throws IOException {
    HashedLexicon made = HashedLexicon.of(entries);
    HashedLexicon read = HashedLexicon.read(new ByteArrayInputStream(written(made)));
    entries.forEach(
        (key, value) -> {
          assertThat(made.get(key)).isEqualTo((int) value);
          assertThat(read.get(key)).isEqualTo((int) value);
        });
    assertThat(read.get(other)).isEqualTo(entries.getOrDefault(other, (short) 0).intValue());
  }

  @Test
  void theSameEntriesGiveTheSameBytes() throws IOException {
    Map<Integer, Short> up = new HashMap<>();
    Map<Integer, Short> down = new HashMap<>();
    for (int i = 1; i <= 500; i++) {
      up.put(i * 7_919, (short) i);
      down.put((501 - i) * 7_919, (short) (501 - i));
    }
    assertThat(written(HashedLexicon.of(up))).isEqualTo(written(HashedLexicon.of(down)));
  }

  @Test
  void wordsAreToldFromTheirParts() {
    assertThat(HashedLexicon.hash("kofi annan")).isNotEqualTo(HashedLexicon.hash("kofiannan"));
    int first = HashedLexicon.hash(0, "kofi");
    assertThat(HashedLexicon.hash(first, "annan"))
        .isNotEqualTo(HashedLexicon.hash(HashedLexicon.hash(0, "annan"), "kofi"));
  }

  @Test
  void brokenBytesAreRefused() throws IOException {
    byte[] bytes = written(HashedLexicon.of(Map.of(1, (short) 2, 1_000_000, (short) 300)));
    byte[] half = Arrays.copyOf(bytes, bytes.length - 12);
    assertThatThrownBy(() -> HashedLexicon.read(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> HashedLexicon.read(new ByteArrayInputStream(new byte[40])))
        .isInstanceOf(IOException.class);
  }
}
