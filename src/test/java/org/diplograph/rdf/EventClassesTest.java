package org.diplograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The event classes are the 26 leaves in 15 groups that users build on. */
class EventClassesTest {
  /** Group: leaf, direct property, {@code *} where it is symmetric, and Goldstein's value. */
  private static final String TABLE =
      """
      ConsultEvent   Meeting         metWith            * 1.0
      ConsultEvent   Visit           visited            - 1.9
      ConsultEvent   Conversation    spokeWith          * 1.0
      ConsultEvent   Negotiation     negotiatedWith     * 7.0
      ConsultEvent   Mediation       mediatedFor        - 5.0
      SupportEvent   Agreement       agreedWith         * 8.0
      SupportEvent   Praise          praised            - 3.4
      SupportEvent   TiesImprovement improvedTiesWith   * 6.0
      AgreeEvent     Pledge          pledgedTo          - 4.0
      CooperateEvent Cooperation     cooperatedWith     * 6.0
      AidEvent       Aid             aided              - 7.0
      AidEvent       ArmsSupply      armed              - 8.3
      ConcedeEvent   Concession      concededTo         - 5.0
      ConcedeEvent   Deescalation    deescalatedWith    - 7.0
      RequestEvent   Appeal          appealedTo         - -1.0
      AccuseEvent    Criticism       criticized         - -2.0
      AccuseEvent    Accusation      accused            - -2.0
      RejectEvent    Rejection       rejected           - -4.0
      RejectEvent    Denial          denied             - -2.0
      ThreatenEvent  Threat          threatened         - -6.0
      ProtestEvent   Protest         protestedAgainst   - -6.5
      SanctionEvent  Sanction        sanctioned         - -8.0
      SanctionEvent  TiesReduction   reducedTiesWith    - -4.0
      MobilizeEvent  Mobilization    mobilizedAgainst   - -7.2
      CoerceEvent    Coercion        coerced            - -7.0
      AssaultEvent   Attack          attacked           - -10.0
      """;

  private static final Map<String, List<String>> LEAVES = leaves();

  private final EventClasses classes = Graphs.classes();

  private static Map<String, List<String>> leaves() {
    Map<String, List<String>> leaves = new TreeMap<>();
    TABLE.lines().map(l -> List.of(l.trim().split(" +"))).forEach(l -> leaves.put(l.get(1), l));
    return leaves;
  }

  @Test
  void theLeavesAreThese() {
    assertThat(classes.names()).hasSize(26).containsExactlyElementsOf(LEAVES.keySet());
  }

  @Test
  void eachStandsInItsGroup() {
    LEAVES.forEach(
        (leaf, row) ->
            assertThat(classes.withAncestors(leaf))
                .containsExactly(
                    Vocabulary.dip(leaf), Vocabulary.dip(row.get(0)), Vocabulary.dip("Event")));
  }

  @Test
  void eachHasItsDirectPropertyAndSymmetry() {
    LEAVES.forEach(
        (leaf, row) -> {
          assertThat(classes.direct(leaf)).isEqualTo(Vocabulary.dip(row.get(2)));
          assertThat(classes.isSymmetric(leaf)).as(leaf).isEqualTo(row.get(3).equals("*"));
        });
  }

  @Test
  void eachCarriesItsCodes() {
    Model ontology = Graphs.ontology();
    LEAVES.forEach(
        (leaf, row) -> {
          var type = ontology.getResource(Vocabulary.DIP + leaf);
          assertThat(type.hasProperty(Graphs.dip("plover"))).as(leaf).isTrue();
          assertThat(type.hasProperty(Graphs.dip("cameo"))).as(leaf).isTrue();
          assertThat(type.getProperty(Graphs.dip("goldstein")).getDouble())
              .as(leaf)
              .isEqualTo(Double.parseDouble(row.get(4)));
        });
  }

  @Test
  void finerClassesShareTheLeafsProperty() {
    Model more = ModelFactory.createDefaultModel().add(Graphs.ontology());
    more.getResource(Vocabulary.DIP + "Summit")
        .addProperty(RDFS.subClassOf, more.getResource(Vocabulary.DIP + "Meeting"));
    EventClasses finer = new EventClasses(more);
    assertThat(finer.direct("Summit")).isEqualTo(Vocabulary.dip("metWith"));
    assertThat(finer.isSymmetric("Summit")).isTrue();
    assertThat(finer.withAncestors("Summit")).hasSize(4);
  }

  @Test
  void otherNamesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> classes.withAncestors("Party"));
  }
}
