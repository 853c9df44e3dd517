package org.diplograph.annotate;

import java.util.ArrayList;
import java.util.List;

/** The dependency tree of a sentence: each token's head and its relation to it. */
public final class Parse {
  /** The head of a token that depends on no other. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> children = new ArrayList<>();

  /**
   * Makes a tree.
   *
   * @param heads each token's head, {@link #ROOT} for none
   * @param relations each token's relation to its head ({@code nsubj}, {@code dobj} …)
   */
  public Parse(int[] heads, String[] relations) {
    this.heads = heads.clone();
    this.relations = relations.clone();
    for (int i = 0; i < heads.length; i++) {
      children.add(new ArrayList<>(2));
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        children.get(heads[i]).add(i);
      }
    }
  }

  /** How many tokens the sentence has. */
  public int size() {
    return heads.length;
  }

  /** The token's head, {@link #ROOT} for none. */
  public int head(int token) {
    return heads[token];
  }

  /** The token's relation to its head. */
  public String relation(int token) {
    return relations[token];
  }

  /** Each token's head, to make another tree from. */
  public int[] heads() {
    return heads.clone();
  }

  /** Each token's relation to its head, to make another tree from. */
  public String[] relations() {
    return relations.clone();
  }

  /** The tokens that depend on this one, in order of the text. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** The tokens that depend on this one in this relation, in order of the text. */
  public List<Integer> children(int token, String relation) {
    List<Integer> found = new ArrayList<>(1);
    for (int child : children.get(token)) {
      if (relations[child].equals(relation)) {
        found.add(child);
      }
    }
    return found;
  }
}
