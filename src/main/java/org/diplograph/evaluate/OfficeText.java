package org.diplograph.evaluate;

import java.util.List;
import java.util.Set;
import org.diplograph.model.Article;
import org.diplograph.model.Span;

/**
 * A text in which people marked who holds offices and who belongs to what.
 *
 * @param article the text
 * @param facts what they marked
 * @param complete the kinds of which they marked all that the text states
 * @param marked where all names stand that they considered; empty if they considered every one
 */
public record OfficeText(
    Article article, List<Fact> facts, Set<OfficeKind> complete, List<Span> marked) {
  /** Keeps its own copies. */
  public OfficeText {
    facts = List.copyOf(facts);
    complete = Set.copyOf(complete);
    marked = List.copyOf(marked);
  }

  /** How near to each other both are named. */
  public enum Nearness {
    /** In a sentence that states it. */
    STATED,
    /** In one sentence, which need not state it. */
    TOGETHER,
    /** In no sentence both, or one of them only by a pronoun. */
    APART
  }

  /**
   * Something that people marked.
   *
   * @param kind what it is
   * @param member where the person stands, or the country or organization that belongs
   * @param owner where stands whose office it is, or what the other belongs to
   * @param nearness how near both are named
   */
  public record Fact(OfficeKind kind, List<Span> member, List<Span> owner, Nearness nearness) {
    /** Keeps its own copies of the lists. */
    public Fact {
      member = List.copyOf(member);
      owner = List.copyOf(owner);
    }
  }
}
