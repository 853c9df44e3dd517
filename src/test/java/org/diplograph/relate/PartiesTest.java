package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways in which sentences name those who do something and those whom it is done to. */
class PartiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pretoria has lent Eswatini's king 2.4 billion rand. | Aid ZA -> SZ ACTUAL
          Tokyo will give the Philippines coastal radars. | ArmsSupply JP -> PH PROSPECTIVE
          Bulgaria will give North Macedonia police cars. | Aid BG -> MK PROSPECTIVE
          Thailand was given tanks by Laos. | ArmsSupply LA -> TH ACTUAL
          Osman Kavala was handed a long sentence by a Turkish court. | Coercion TR -> Osman Kavala ACTUAL
          """)
  void whoGetsSomething(String text, String event) {
    assertThat(Told.by(text).events()).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Malta impounded a Libyan-registered boat run by a German charity. | Coercion MT -> LY ACTUAL
          Niger repatriated Malian prisoners. | Deescalation NE -> ML ACTUAL
          Fiji released Samoan funds. | Aid FJ -> WS ACTUAL
          Two Togolese sailors were released from a Beninese jail. | Deescalation BJ -> TG ACTUAL
          Bhutan opened its roads to lorries from Nepal. | Concession BT -> NP ACTUAL
          Libyan coastguards let go 15 Tunisian fishermen. | Deescalation LY -> TN ACTUAL
          Aid from Fiji reached Tonga on Friday. | Aid FJ -> TO ACTUAL
          Police in Kazakhstan searched the Almaty offices of Amnesty International. | Coercion KZ -> Amnesty International ACTUAL
          Brazilian police arrested a Colombian suspected of murder. | Coercion BR -> CO ACTUAL
          """)
  void whoseItIs(String text, String event) {
    assertThat(Told.by(text).events()).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ecuador was asked to leave by Peru. | Appeal PE -> EC ACTUAL
          Sergei Magnitsky was moved to a prison by Russia. | Coercion RU -> Sergei Magnitsky ACTUAL
          Turkish engineers helped Somalia. | Aid TR -> SO ACTUAL
          At the request of Haiti, Guyana closed the camp. | Appeal HT -> GY ACTUAL
          Fighters loyal to Khalifa Haftar attacked Sudan. | Attack Khalifa Haftar -> SD ACTUAL
          Tunisian fishermen rescued migrants from Eritrea. | Aid TN -> ER ACTUAL
          """)
  void whoDoesIt(String text, String event) {
    assertThat(Told.by(text).events()).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya told Haitian leaders that it was ready to lead a force. | Pledge KE -> HT ACTUAL
          In a letter to Yemen, Oman promised to pay. | Pledge OM -> YE ACTUAL
          Serbia called for Kosovo to stop. | Appeal RS -> XK ACTUAL
          Peru called for the World Bank to cancel Zambia's debt. | Appeal PE -> World Bank ACTUAL
          Croatia said Slovenia needed to do more. | Appeal HR -> SI ACTUAL
          Armenia insisted that Turkey withdraw. | Appeal AM -> TR ACTUAL
          A court in Peru ordered Pedro Castillo jailed. | Coercion PE -> Pedro Castillo ACTUAL
          Omani crowds took to the streets to demand that Iran leave. | Protest OM -> IR ACTUAL
          Laos has signed a deal to sell electricity to Singapore. | Agreement LA, SG ACTUAL
          Iraqi students staged a sit-in against Turkey. | Protest IQ -> TR ACTUAL
          """)
  void whomItIsFor(String text, String event) {
    assertThat(Told.by(text).events()).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          French President Emmanuel Macron repatriated French prisoners. | Deescalation
          Finland announced plans to attack Russia. | Pledge
          Croatia said Slovenia had left. | Appeal
          Peru issued a report highly critical of Chile. | Criticism PE -> PE
          Armenia insisted that Turkey withdraws every year. | Appeal
          """)
  void whoIsNoParty(String text, String type) {
    assertThat(Told.by(text).events()).noneMatch(event -> event.startsWith(type));
  }
}
