package org.diplograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.diplograph.model.TurtleFile;
import org.diplograph.relate.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconCheckTest {
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
  private static final String HUDDLE =
      """
      :huddle a ontolex:Word ;
        lexinfo:partOfSpeech lexinfo:verb ;
        ontolex:canonicalForm [ ontolex:writtenRep "huddle"@en ] ;
        synsem:synBehavior :huddle-with .
      :huddle-with a synsem:SyntacticFrame , dip:Frame ;
        dip:eventClass dip:Meeting ;
        lexinfo:subject dip:source ;
        lexinfo:prepositionalAdjunct [ synsem:marker "with" ; dip:fills dip:source ] ;
        dip:example "Angela Merkel huddled with Emmanuel Macron." .
      """;

  /** The line on which the entry stands, and that of its frame. */
  private static final int ENTRY = 9;

  private static final int FRAME = 13;

  private static List<String> problems(String... texts) {
    List<TurtleFile> files = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      files.add(new TurtleFile((char) ('a' + i) + ".ttl", PREFIXES + texts[i]));
    }
    try {
      return LexiconCheck.problems(Lexicons.load(files), files);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theLexiconThatComesWithTheProgramConforms() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void everyLeafClassHasFramesAndThereAreAtLeastSixHundred() throws IOException {
    Model lexicon = Lexicons.load(List.of()).lexicon();
    Map<String, Integer> frames = new TreeMap<>();
    lexicon
        .listObjectsOfProperty(lexicon.createProperty(Vocabulary.DIP, "eventClass"))
        .forEach(c -> frames.put(c.asResource().getLocalName(), 0));
    Model ontology = ReferenceGraphs.read("ontology/diplomacy.ttl");
    List<String> leaves =
        ontology
            .listSubjectsWithProperty(ontology.createProperty(Vocabulary.DIP, "directProperty"))
            .mapWith(leaf -> leaf.getLocalName())
            .toList();
    assertThat(leaves).hasSize(26);
    assertThat(frames.keySet()).containsAll(leaves);
    assertThat(
            lexicon
                .listSubjectsWithProperty(lexicon.createProperty(Vocabulary.DIP, "eventClass"))
                .toList())
        .hasSizeGreaterThanOrEqualTo(600);
  }

  @Test
  void aWordWithItsFrameConforms() {
    assertThat(problems(HUDDLE)).isEmpty();
  }

  @Test
  void aWordAndItsFrameMayStandInTwoFiles() {
    int frame = HUDDLE.indexOf(":huddle-with a");
    assertThat(problems(HUDDLE.substring(0, frame), HUDDLE.substring(frame))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lexinfo:verb         | lexinfo:vreb     | entry | lexinfo:partOfSpeech lexinfo:vreb: not exactly one part
          lexinfo:partOfSpeech | lexinfo:partSpeech | entry | lexinfo:partSpeech is no property of an entry: take it out, or write lexinfo:partOfSpeech
          "huddle"@en          | "huddle up"@en   | entry | ontolex:canonicalForm: not exactly one dictionary form
          dip:Meeting          | dip:ConsultEvent | frame | dip:eventClass dip:ConsultEvent: not an event class
          dip:Meeting          | dip:Meetings     | frame | dip:eventClass dip:Meetings: not an event class
          dip:Meeting          | dip:Meeting , dip:Visit | frame | dip:eventClass: not exactly one event class
          lexinfo:subject      | lexinfo:subjekt  | frame | lexinfo:subjekt is no property of a frame: take it out, or write lexinfo:subject
          lexinfo:subject      | dip:subject      | frame | or write <http://www.lexinfo.net/ontology/3.0/lexinfo#subject>
          lexinfo:subject      | :somebody        | frame | or look for the right one in docs/lexicon.md
          subject dip:source   | subject dip:sorce | frame | lexinfo:subject dip:sorce: not exactly one role
          "with"               | ""               | frame | lexinfo:prepositionalAdjunct: not a preposition with a role
          dip:fills            | dip:fils         | frame | lexinfo:prepositionalAdjunct: not a preposition with a role
          dip:example          | dip:counterExample | frame | dip:example: no example
          dip:Meeting ;        | dip:Meeting ; dip:mayLack dip:source ; | frame | dip:mayLack dip:source: only a target
          dip:Meeting ;        | dip:Meeting ; dip:objectNoun "The Talks" ; | frame | dip:objectNoun 'The Talks': not one word
          dip:Meeting ;        | dip:Meeting ; dip:targetType dip:Event ; | frame | dip:targetType dip:Event: not a class of actors
          dip:Meeting ;        | dip:Meeting ; owl:deprecated "yes" ; | frame | owl:deprecated 'yes': not true or false
          """)
  void aSlipIsToldWithItsPlace(String right, String slip, String where, String told) {
    assertThat(HUDDLE).contains(right);
    String place =
        where.equals("entry")
            ? "a.ttl:" + ENTRY + ": :huddle: "
            : "a.ttl:" + FRAME + ": :huddle-with: ";
    assertThat(problems(HUDDLE.replace(right, slip)))
        .anySatisfy(line -> assertThat(line).startsWith(place).contains(told));
  }

  @Test
  void aFrameWithoutAPlaceForWhoDoesItIsTold() {
    String text = HUDDLE.replace("dip:source", "dip:target");
    assertThat(problems(text))
        .singleElement()
        .asString()
        .contains("no place for who does it: write for instance");
  }

  @Test
  void aFrameThatNoWordHasIsTold() {
    String text = HUDDLE.substring(HUDDLE.indexOf(":huddle-with a"));
    assertThat(problems(text)).singleElement().asString().contains("not the frame of any entry");
  }

  @Test
  void whatIsOfNoKnownKindIsTold() {
    assertThat(problems(HUDDLE + ":say a dip:ReportingVreb ; rdfs:label \"say\" ."))
        .singleElement()
        .asString()
        .startsWith("a.ttl:18: :say: is no entry, frame or list of words: ");
    assertThat(problems(""))
        .containsExactly("a.ttl: holds no entry, frame or list of words: see docs/lexicon.md");
  }

  @Test
  void cueWordsNeedTheirFactuality() {
    assertThat(
            problems(
                ":c a dip:ModifierCue ; dip:factuality dip:Negated ; rdfs:label \"so-called\" ."))
        .isEmpty();
    assertThat(problems(":c a dip:ModifierCue ; rdfs:label \"so-called\" ."))
        .singleElement()
        .asString()
        .startsWith("a.ttl:9: :c: dip:factuality: not exactly one factuality: ");
  }

  @Test
  void onlyWhatIsThereCanBeSwitchedOff() {
    assertThat(problems("lex:visit-v owl:deprecated true .")).isEmpty();
    assertThat(problems("lex:vizit-v owl:deprecated true ."))
        .singleElement()
        .asString()
        .startsWith("a.ttl:9: lex:vizit-v: no frame of this name is in the lexicon");
  }

  @Test
  void aFileThatIsNoTurtleIsToldWithItsLine() {
    List<TurtleFile> files = List.of(new TurtleFile("a.ttl", "@prefix : <#> .\n:a :b ; ] .\n"));
    assertThatThrownBy(() -> Lexicons.load(files))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("--lexicon: a.ttl:2: no Turtle: ")
        .hasMessageEndingWith(": mend the file");
  }
}
