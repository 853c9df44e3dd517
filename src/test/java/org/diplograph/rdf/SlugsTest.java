package org.diplograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
  @ParameterizedTest
  @CsvSource({
    "Sergey Lavrov, sergey-lavrov",
    "Stefan Löfven, stefan-lofven",
    "Recep Tayyip Erdoğan, recep-tayyip-erdogan",
    "Lech Wałęsa, lech-walesa",
    "Straße, strasse",
    "O’Neill, oneill",
    "  --U.S. / EU--  , u-s-eu"
  })
  void namesInAscii(String name, String slug) {
    assertThat(Slugs.of(name)).isEqualTo(slug);
  }

  @Test
  void whatHasNoAsciiFormIsEmpty() {
    assertThat(Slugs.of("Лавров")).isEmpty();
  }

  @Property
  void slugsAreShortAndPlain(@ForAll String name) {
    assertThat(Slugs.of(name))
        .matches("(?:[a-z0-9]+(?:-[a-z0-9]+)*)?")
        .hasSizeLessThanOrEqualTo(80);
  }

  @Property
  void slugsOfSlugsAreThemselves(@ForAll String name) {
    assertThat(Slugs.of(Slugs.of(name))).isEqualTo(Slugs.of(name));
  }

  @Test
  void hashesAreStable() {
    // The first four bytes of SHA-256 of "abc", FIPS 180-2 appendix B.1.
    assertThat(Slugs.hash("abc")).isEqualTo("ba7816bf");
    assertThat(Slugs.hash("abd")).isNotEqualTo(Slugs.hash("abc"));
  }
}
