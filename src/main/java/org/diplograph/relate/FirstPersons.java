package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.model.Mention;
import org.diplograph.model.Token;

/**
 * "We condemn it," he said: who else "we" are is not known, but the speaker is one of them, so what
 * "we" do he does. No mention: the word means more than him.
 */
final class FirstPersons {
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");
  private static final double CONFIDENCE = 0.5;

  private FirstPersons() {}

  /** The trees with the speakers in the place of every quoted "we" that stands for nobody yet. */
  static List<SentenceTree> filled(List<SentenceTree> trees, Quotations quotations) {
    List<SentenceTree> filled = new ArrayList<>();
    for (SentenceTree tree : trees) {
      List<Mention> implied = implied(tree, quotations);
      filled.add(implied.isEmpty() ? tree : tree.with(implied));
    }
    return filled;
  }

  private static List<Mention> implied(SentenceTree tree, Quotations quotations) {
    List<Mention> implied = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      if (WE.contains(tree.word(i)) && tree.mentions(i).isEmpty()) {
        Integer speaker = quotations.speakerAt(token.span().begin());
        if (speaker != null) {
          implied.add(
              new Mention(
                  speaker,
                  tree.sentence().index(),
                  i,
                  i + 1,
                  token.span(),
                  Mention.Form.PRONOUN,
                  CONFIDENCE));
        }
      }
    }
    return implied;
  }
}
