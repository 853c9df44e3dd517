package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.diplograph.model.TenureStatus;
import org.junit.jupiter.api.Test;

/** Words that a user adds to the Turtle are known without any Java. */
class MemberWordsTest {
  private static final String OWN =
      """
      @prefix dip: <https://w3id.org/diplograph/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix m: <https://w3id.org/diplograph/ontology/memberships#> .
      m:own-verb a dip:MembershipVerb ; rdfs:label "enrol" ; dip:marker "in the ranks of" ;
        dip:tenureStatus dip:Current ; dip:ofPeople true .
      m:own-noun a dip:MembershipNoun ; rdfs:label "banishment" ; dip:marker "from" ;
        dip:tenureStatus dip:Former .
      m:own-group a dip:GroupNoun ; rdfs:label "choir" .
      m:own-entry a dip:EntryVerb ; rdfs:label "proceed" .
      """;

  private static MemberWords words() throws IOException {
    Model model = ModelFactory.createDefaultModel();
    model.add(Knowledge.read("ontology/memberships.ttl").model());
    model.read(new StringReader(OWN), null, "TURTLE");
    return new MemberWords(Knowledge.of(model));
  }

  private static Piece piece(String word, String tag) {
    return new Piece(0, 0, word.length(), word, word, tag, word, false);
  }

  @Test
  void verbsWithWordsBeforeTheirObject() throws IOException {
    assertThat(words().verbs(piece("enrol", "VERB")))
        .containsExactly(
            new MemberWords.Verb(
                List.of("in", "the", "ranks", "of"), TenureStatus.CURRENT, false, true, false));
    assertThat(words().verbs(piece("enrol", "NOUN"))).isEmpty();
  }

  @Test
  void nounsOfMembershipAndOfGroups() throws IOException {
    assertThat(words().nouns(piece("banishment", "NOUN")))
        .containsExactly(
            new MemberWords.Verb(List.of("from"), TenureStatus.FORMER, false, false, false));
    assertThat(words().isGroup(piece("choir", "NOUN"))).isTrue();
    assertThat(words().isGroup(piece("chair", "NOUN"))).isFalse();
  }

  @Test
  void verbsThatTellWhatCameToBe() throws IOException {
    assertThat(words().isEntry(piece("proceed", "VERB"))).isTrue();
    assertThat(words().isEntry(piece("want", "VERB"))).isFalse();
  }
}
