package org.diplograph.annotate;

import java.util.List;
import org.diplograph.annotate.ParserTraining.Tree;

/**
 * How far a parser's trees are those of a file; punctuation is not counted.
 *
 * @param words how many words were compared
 * @param heads how many of them have the same head
 * @param relations how many of those have the same relation to it
 */
public record TreeAgreement(int words, int heads, int relations) {
  /** Parses the sentences of trees, and compares. */
  public static TreeAgreement of(DependencyParser parser, List<Tree> trees) {
    int words = 0;
    int heads = 0;
    int relations = 0;
    for (Tree tree : trees) {
      Parse parse = parser.parse(tree.forms(), tree.tags());
      for (int i = 0; i < parse.size(); i++) {
        if (!tree.tags().get(i).equals("PUNCT")) {
          boolean head = parse.head(i) == tree.heads().get(i);
          words++;
          heads += head ? 1 : 0;
          relations += head && parse.relation(i).equals(tree.relations().get(i)) ? 1 : 0;
        }
      }
    }
    return new TreeAgreement(words, heads, relations);
  }
}
