package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DependencyParserTest {
  private static final DependencyParser PARSER = load();

  private static DependencyParser load() {
    try {
      return DependencyParser.load();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Parses words with their tags: {@code Lavrov/PROPN met/VERB …}. */
  private static Parse parse(String tagged) {
    List<String> pairs = List.of(tagged.split(" "));
    return PARSER.parse(
        pairs.stream().map(p -> p.substring(0, p.lastIndexOf('/'))).toList(),
        pairs.stream().map(p -> p.substring(p.lastIndexOf('/') + 1)).toList());
  }

  private static String arc(Parse parse, int token) {
    return parse.relation(token) + " " + parse.head(token);
  }

  @Test
  void subjectAndObjectDependOnTheVerb() {
    Parse parse = parse("Lavrov/PROPN criticized/VERB Merkel/PROPN ./PUNCT");
    assertThat(arc(parse, 0)).isEqualTo("nsubj 1");
    assertThat(parse.head(1)).isEqualTo(Parse.ROOT);
    assertThat(parse.relation(1)).isEqualTo("root");
    assertThat(parse.head(2)).isEqualTo(1);
    assertThat(parse.relation(2)).matches("d?obj");
    assertThat(parse.children(1)).contains(0, 2);
    assertThat(parse.children(1, "nsubj")).containsExactly(0);
  }

  @Test
  void theSubjectOfAPassiveIsMarked() {
    Parse parse = parse("Merkel/PROPN was/AUX attacked/VERB by/ADP Lavrov/PROPN ./PUNCT");
    assertThat(parse.head(0)).isEqualTo(2);
    assertThat(parse.relation(0)).matches("nsubj.?pass");
    assertThat(parse.head(3)).isEqualTo(2);
    assertThat(parse.head(4)).isEqualTo(3);
  }

  @Test
  void conjunctsDependOnTheFirst() {
    Parse parse = parse("Lavrov/PROPN and/CCONJ Merkel/PROPN met/VERB in/ADP Bonn/PROPN ./PUNCT");
    assertThat(arc(parse, 2)).isEqualTo("conj 0");
    assertThat(arc(parse, 0)).isEqualTo("nsubj 3");
  }

  @Test
  void adjectivesAndArticlesDependOnTheirNoun() {
    Parse parse = parse("The/DET minister/NOUN signed/VERB a/DET new/ADJ treaty/NOUN ./PUNCT");
    assertThat(arc(parse, 0)).isEqualTo("det 1");
    assertThat(arc(parse, 3)).isEqualTo("det 5");
    assertThat(parse.head(4)).isEqualTo(5);
  }

  @Test
  void negationDependsOnTheVerb() {
    Parse parse = parse("Moscow/PROPN did/AUX not/PART attack/VERB Kiev/PROPN ./PUNCT");
    assertThat(parse.head(2)).isEqualTo(3);
    assertThat(parse.head(1)).isEqualTo(3);
  }

  @Test
  void noWordsHaveAnEmptyTree() {
    assertThat(PARSER.parse(List.of(), List.of()).size()).isZero();
  }

  @Test
  void oneWordIsTheRoot() {
    assertThat(parse("Yes/INTJ").head(0)).isEqualTo(Parse.ROOT);
  }

  @Property(tries = 200)
  void anyWordsMakeATree(
      @ForAll @Size(max = 30) List<@AlphaChars @StringLength(min = 1, max = 8) String> words,
      @ForAll int seed) {
    List<String> all = List.of("NOUN", "VERB", "PROPN", "ADP", "PUNCT", "CCONJ", "X", "?");
    List<String> tags =
        words.stream().map(w -> all.get(Math.floorMod(w.hashCode() ^ seed, all.size()))).toList();
    Parse parse = PARSER.parse(words, tags);
    assertThat(parse.size()).isEqualTo(words.size());
    for (int i = 0; i < parse.size(); i++) {
      Set<Integer> path = new HashSet<>();
      for (int at = i; at != Parse.ROOT; at = parse.head(at)) {
        assertThat(path.add(at)).as("no cycle over %d", at).isTrue();
      }
      assertThat(parse.relation(i)).isNotBlank();
      if (parse.head(i) != Parse.ROOT) {
        assertThat(parse.children(parse.head(i))).contains(i);
      }
    }
  }
}
