package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {
  private static List<String> quoted(String text) {
    return QuotationMarks.find(text).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void straightCurlyAndAngleMarks() {
    assertThat(quoted("\"Yes,\" he said. “No,” she said. «Oui», «non»."))
        .containsExactly("Yes,", "No,", "Oui", "non");
  }

  @Test
  void singleMarksButNoApostrophes() {
    assertThat(quoted("‘We can’t go,’ he said. The ministers’ talks and Ba's 'No.' went on."))
        .containsExactly("We can’t go,", "No.");
  }

  @Test
  void innerQuotationsBelongToTheOuter() {
    assertThat(quoted("“He said ‘No.’ to us,” she said.")).containsExactly("He said ‘No.’ to us,");
  }

  @Test
  void paragraphsThatOpenAgain() {
    assertThat(quoted("“One.\n\n“Two.” He left.")).containsExactly("One.", "Two.");
  }

  @Test
  void paragraphsWithoutMarks() {
    assertThat(quoted("\"One.\n\nTwo.\n\nThree.\" He left."))
        .containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void aForgottenMarkDoesNotTurnTheRest() {
    assertThat(quoted("It is \"Wild 2 he said.\n\nThey went to \"find\" it."))
        .containsExactly("Wild 2 he said.", "find");
  }

  @Test
  void twoSingleMarksAreADoubleOne() {
    assertThat(quoted("''The men's case is lost,'' she said. He called it ``unfair''."))
        .containsExactly("The men's case is lost,", "unfair");
  }
}
