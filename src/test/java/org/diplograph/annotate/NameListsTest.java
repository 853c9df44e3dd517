package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NameListsTest {
  private static final String NAMES =
      """
      Ana Zork\t[14]
      Eva Zork\t[14]
      Zork Institute\t[13]
      New Fenland\t[11]
      Old Fenland\t[11]
      Grommet\t[101]
      """;

  private static NameLists lists;

  @BeforeAll
  static void read() throws IOException {
    lists =
        new NameLists(
            WordClusters.NONE,
            NameLists.readNames(new BufferedReader(new StringReader(NAMES))),
            NameLists.readWords(new BufferedReader(new StringReader(NAMES))),
            Set.of("gen.", "mr."));
  }

  @Test
  void theLongestNameIsFound() {
    assertThat(lists.matches(List.of("In", "New", "Fenland", "Grommet", "ruled")))
        .extracting(NameLists.Match::from, NameLists.Match::to)
        .containsExactly(tuple(1, 3), tuple(3, 4));
  }

  @Test
  void whatAWordDoesInNamesIsToldFromTwoOn() {
    assertThat(lists.roles("Zork")).as("last of two people's names").isEqualTo(1 << 4);
    assertThat(lists.roles("Fenland")).as("in two places' names").isEqualTo(1);
    assertThat(lists.roles("Institute")).as("in one name only").isZero();
  }

  @Test
  void titlesGetTheFullStopThatTheyLack() {
    assertThat(lists.full("gen")).isEqualTo("gen.");
    assertThat(lists.full("mr.")).isEqualTo("mr.");
    assertThat(lists.full("general")).isEqualTo("general");
  }

  @Test
  void whatIsLeftOutIsNotFound() {
    NameLists none = lists.without(Set.of("lists"));
    assertThat(none.matches(List.of("Grommet"))).isEmpty();
    assertThat(none.roles("Zork")).isZero();
  }
}
