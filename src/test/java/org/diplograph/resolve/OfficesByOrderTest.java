package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices whose holder or owner stands elsewhere than beside them. */
class OfficesByOrderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The president of {O Acme} is {P Amina Diallo}. | president of Acme CURRENT",
        "The president of {O Acme} was {P Amina Diallo}. | president of Acme FORMER",
        "{O Acme}, whose president is {P Amina Diallo}, objected. | president of Acme CURRENT",
        "{P Amina Diallo} joined {O Acme} as president. | president of Acme CURRENT",
        "{P Amina Diallo} left {O Acme} as president. | president of Acme FORMER",
        "{P Ada Roe} was succeeded as president of {O Acme} by {P Amina Diallo}."
            + " | president of Acme CURRENT",
        "{P Amina Diallo}, 54, president of {O Acme}, objected. | president of Acme CURRENT",
        "{P Amina Diallo} is vice president of marketing for {O Acme}."
            + " | vice president of Acme CURRENT",
        "Under CEO {P Amina Diallo}, {O Acme} grew. | chief executive officer of Acme CURRENT",
        "In 2012 {O Acme} named {P Amina Diallo CEO}. | chief executive officer of Acme CURRENT",
      })
  void theHolderOrTheOwnerIsFound(String text, String office) {
    assertThat(Texts.resolve(text).tenures()).contains("Amina Diallo: " + office);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president of {O Acme} is {P Amina Diallo}'s brother.",
        "The president of {O Acme} is not {P Amina Diallo}.",
        "{P Ada Roe} will join {O Acme} as president.",
      })
  void whoIsNotSaidToBeItIsNot(String text) {
    assertThat(Texts.resolve(text).tenures()).isEmpty();
  }
}
