package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom something is done to where no place of the frame names them, and what it is then. */
class TargetsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # where it is
          Poland agreed to a ceasefire in eastern Ukraine. | Pledge PL -> UA ACTUAL
          Sweden praised the peacekeepers in Mali. | Praise SE -> ML ACTUAL
          Iceland urged restraint in the disputed region in Ethiopia. | Appeal IS -> ET ACTUAL
          Barack Obama praised the deal on a visit to Norway. | Visit Barack Obama -> NO ACTUAL
          # who is criticized for harm and for what rulers do
          Latvia condemned the bombing of Kyrgyzstan. | Criticism LV ACTUAL
          Latvia condemned the killing of the Russian ambassador. | Criticism LV ACTUAL
          Latvia condemned the attack in Paris. | Criticism LV ACTUAL
          Latvia condemned the attack on a church in Pakistan by Taliban fighters. | Criticism LV -> Taliban ACTUAL; Attack Taliban -> PK ACTUAL
          Latvia condemned the attack by rebels loyal to Khalifa Haftar. | Criticism LV -> Khalifa Haftar ACTUAL
          Latvia condemned Alexei Navalny's arrest. | Criticism LV ACTUAL
          Latvia condemned the arrest of two Russian journalists in Turkey. | Criticism LV -> TR ACTUAL; Coercion TR -> RU ACTUAL
          Latvia criticised a spate of arrests in Zimbabwe. | Criticism LV -> ZW ACTUAL
          Latvia decried the elections in Belarus. | Criticism LV -> BY ACTUAL
          Latvia issued a statement criticising Togo. | Criticism LV -> TG ACTUAL
          # what it is for
          Rwanda sent troops to help Mozambique. | Aid RW -> MZ ACTUAL
          Rwanda agreed to send troops to help Mozambique. | Pledge RW -> MZ ACTUAL; Aid RW -> MZ PROSPECTIVE
          Ghana agreed to send soldiers to help Togo, but did not meet Benin. | Pledge GH -> TG ACTUAL; Aid GH -> TG PROSPECTIVE; Meeting BJ, GH NEGATED
          China sent doctors to help Italy. | Aid CN -> IT ACTUAL
          Rwanda sent troops to Mozambique to fight. | Mobilization RW -> MZ ACTUAL
          # whose they are
          Iraqi forces arrested a man suspected of belonging to Hamas. | Coercion IQ -> Hamas ACTUAL
          Uganda accepted people who had fled Syria. | Aid UG -> SY ACTUAL
          Uganda has blamed the bombing on rebels based in Chad. | Accusation UG -> TD ACTUAL
          The Dutch government blocked the trade deal with Mercosur. | Rejection NL -> Mercosur ACTUAL
          Rwanda sent tents to earthquake-hit Nepal. | Aid RW -> NP ACTUAL
          A missile fired from Yemen hit a tanker of Kuwait. | Attack YE -> KW ACTUAL
          Iran granted the United Nations limited access to its sites. | Deescalation IR -> United Nations ACTUAL
          # what is meant
          Hungary said it cannot accept the proposal of Germany. | Pledge HU -> DE NEGATED; Rejection HU -> DE ACTUAL
          Mali called France to withdraw its troops. | Appeal ML -> FR ACTUAL; Deescalation FR -> ML PROSPECTIVE
          Vladimir Putin called Gerhard Schroeder "a lawyer". |
          """)
  void isToldInAll(String text, String events) {
    List<String> all = events == null ? List.of() : List.of(events.split("; "));
    assertThat(Told.by(text).events()).containsExactlyElementsOf(all);
  }
}
