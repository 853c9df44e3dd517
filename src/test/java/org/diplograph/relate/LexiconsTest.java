package org.diplograph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.jena.vocabulary.OWL2;
import org.diplograph.model.Factuality;
import org.diplograph.model.TurtleFile;
import org.junit.jupiter.api.Test;

class LexiconsTest {
  private static final String LEX = "https://w3id.org/diplograph/lexicon#";
  private static final String PREFIXES =
      """
      @prefix : <#> .
      @prefix lex: <https://w3id.org/diplograph/lexicon#> .
      @prefix dip: <https://w3id.org/diplograph/ontology#> .
      @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
      @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
      @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      """;

  private static Lexicons with(String... texts) throws IOException {
    return Lexicons.load(
        Arrays.stream(texts).map(text -> new TurtleFile("own.ttl", PREFIXES + text)).toList());
  }

  private static List<String> frames(Lexicons lexicons, String verb) throws IOException {
    return Relations.of(lexicons).lexicon.frames(verb, verb, PartOfSpeech.VERB).stream()
        .map(Frame::iri)
        .toList();
  }

  @Test
  void aFrameOfAKnownWordIsAddedToThoseItHas() throws IOException {
    List<String> before = frames(with(), "visit");
    Lexicons own =
        with(
            """
            :visit a ontolex:Word ; lexinfo:partOfSpeech lexinfo:verb ;
              ontolex:canonicalForm [ ontolex:writtenRep "visit"@en ] ; synsem:synBehavior :inspect .
            :inspect a dip:Frame ; dip:eventClass dip:Accusation ; dip:objectNoun "plant" ;
              lexinfo:subject dip:source .
            """);
    assertThat(before).contains(LEX + "visit-v");
    assertThat(frames(own, "visit"))
        .containsAll(before)
        .contains("https://w3id.org/diplograph/lexicon/own#inspect")
        .hasSize(before.size() + 1);
  }

  @Test
  void anEntryOfTheProgramTakesFurtherFrames() throws IOException {
    Lexicons own =
        with(
            """
            lex:visit-v-entry synsem:synBehavior :inspect .
            :inspect a dip:Frame ; dip:eventClass dip:Accusation ; lexinfo:subject dip:source .
            """);
    assertThat(frames(own, "visit"))
        .contains(LEX + "visit-v", "https://w3id.org/diplograph/lexicon/own#inspect");
  }

  @Test
  void aFrameOfTheSameNameReplacesTheProgramsOwn() throws IOException {
    Lexicons own =
        with("lex:visit-v a dip:Frame ; dip:eventClass dip:Meeting ; lexinfo:subject dip:source .");
    List<Frame> visits =
        Relations.of(own).lexicon.frames("visit", "visit", PartOfSpeech.VERB).stream()
            .filter(frame -> frame.iri().equals(LEX + "visit-v"))
            .toList();
    assertThat(visits)
        .singleElement()
        .satisfies(
            frame -> {
              assertThat(frame.type()).isEqualTo("Meeting");
              assertThat(frame.slots())
                  .containsExactly(new Slot(Slot.Place.SUBJECT, Set.of(), Slot.Role.SOURCE));
            });
  }

  @Test
  void aFrameThatIsSwitchedOffDoesNotFireButStaysKnown() throws IOException {
    Lexicons own = with("lex:visit-v owl:deprecated true .");
    assertThat(frames(own, "visit")).doesNotContain(LEX + "visit-v");
    assertThat(
            own.lexicon()
                .getResource(LEX + "visit-v")
                .hasProperty(LexiconReader.Lemon.dip("eventClass")))
        .isTrue();
    assertThat(own.lexicon().getResource(LEX + "visit-v").hasLiteral(OWL2.deprecated, true))
        .isTrue();
  }

  @Test
  void aCueWordHasTheMeaningThatTheUserGivesIt() throws IOException {
    assertThat(Relations.of(with()).cues.complement("plan")).isEqualTo(Factuality.PROSPECTIVE);
    Cues cues =
        Relations.of(
                with(":c a dip:ComplementCue ; dip:factuality dip:Actual ; rdfs:label \"plan\" ."))
            .cues;
    assertThat(cues.complement("plan")).isEqualTo(Factuality.ACTUAL);
    assertThat(cues.complement("intend")).isEqualTo(Factuality.PROSPECTIVE);
  }

  @Test
  void theOrderOfFilesMakesNoDifference() throws IOException {
    String replaced =
        "lex:visit-v a dip:Frame ; dip:eventClass dip:Meeting ; lexinfo:subject dip:source .";
    String off = "lex:meet-v owl:deprecated true .";
    Lexicons one = with(replaced, off);
    Lexicons other = with(off, replaced);
    assertThat(one.all().isIsomorphicWith(other.all())).isTrue();
  }
}
