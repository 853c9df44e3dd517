package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Span;
import org.diplograph.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunkSyntaxTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Diallo/PROPN met/VERB Mensah/PROPN | 0 nsubj 1, 2 dobj 1",
        "The/DET envoy/NOUN was/AUX expelled/VERB by/ADP Chad/PROPN | 1 nsubjpass 3, 2 auxpass 3, 4 prep 3, 5 pobj 4",
        "Chad/PROPN 's/PART army/NOUN left/VERB | 0 poss 2, 1 case 0, 2 nsubj 3",
        "Mali/PROPN said/VERB Chad/PROPN left/VERB | 2 nsubj 3, 3 ccomp 1",
        "Mali/PROPN wants/VERB to/PART help/VERB Chad/PROPN | 3 xcomp 1, 4 dobj 3",
        "talks/NOUN with/ADP Chad/PROPN and/CCONJ Mali/PROPN | 1 prep 0, 2 pobj 1, 4 conj 2"
      })
  void orderTellsWhatBelongsTogether(String tagged, String arcs) {
    Parse parse = new ChunkSyntax().parse(tokens(tagged));
    for (String arc : arcs.split(", ")) {
      String[] parts = arc.split(" ");
      int token = Integer.parseInt(parts[0]);
      assertThat(parse.relation(token) + " " + parse.head(token))
          .as(arc)
          .isEqualTo(parts[1] + " " + parts[2]);
    }
  }

  private static List<Token> tokens(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String pair : tagged.strip().split(" ")) {
      String word = pair.substring(0, pair.lastIndexOf('/'));
      String tag = pair.substring(pair.lastIndexOf('/') + 1);
      String lemma = word.equals("was") ? "be" : word;
      tokens.add(new Token(new Span(at, at + word.length()), word, tag, lemma));
      at += word.length() + 1;
    }
    return tokens;
  }
}
