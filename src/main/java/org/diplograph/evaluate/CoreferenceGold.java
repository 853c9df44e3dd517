package org.diplograph.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.model.Article;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text in which people marked who each phrase stands for.
 *
 * @param genre what kind of text it is
 * @param article the text
 * @param phrases all marked phrases, those of things and places too
 */
public record CoreferenceGold(String genre, Article article, List<Phrase> phrases) {
  /** Keeps its own copy of the list. */
  public CoreferenceGold {
    phrases = List.copyOf(phrases);
  }

  /** In which way a phrase stands for somebody. */
  public enum Form {
    /** A name, with or without words around it: "Lavrov", "the Russian diplomat Sergey Lavrov". */
    NAME,
    /** Several in a row: "Lavrov and Kerry". */
    LIST,
    /** "He", "they", "our". */
    PRONOUN,
    /** "The minister", "both companies". */
    DESCRIPTION,
    /** "Who", "this": words that most readers would not ask a program to link. */
    POINTER
  }

  /**
   * A marked phrase.
   *
   * @param span where it stands in the article
   * @param text its words
   * @param actor whether it stands for a person or an organization
   * @param form in which way
   * @param kind what it counts as if it is a pronoun or description
   * @param cluster whom it stands for
   */
  public record Phrase(
      Span span, String text, boolean actor, Form form, LinkKind kind, String cluster) {
    /** Whether it is a pronoun or a description of a person or an organization. */
    public boolean isReference() {
      return actor && (form == Form.PRONOUN || form == Form.DESCRIPTION);
    }
  }

  /** The people and organizations that have a name in the text. */
  public Set<String> named() {
    Set<String> named = new HashSet<>();
    phrases.stream()
        .filter(p -> p.actor() && p.form() == Form.NAME)
        .forEach(p -> named.add(p.cluster()));
    return named;
  }

  /** Whom those clusters are made of that the text lists one by one: "Lavrov and Kerry … they". */
  public Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (Phrase phrase : phrases) {
      if (phrase.form() == Form.LIST) {
        Set<String> members = new HashSet<>();
        Nesting.parts(phrase, phrases).forEach(part -> members.add(part.cluster()));
        groups.putIfAbsent(phrase.cluster(), members);
      }
    }
    return groups;
  }

  /** The shortest phrase that holds a place. */
  public @Nullable Phrase around(Span place) {
    Phrase best = null;
    for (Phrase phrase : phrases) {
      if (phrase.span().contains(place) && (best == null || length(phrase) < length(best))) {
        best = phrase;
      }
    }
    return best;
  }

  private static int length(Phrase phrase) {
    return phrase.span().end() - phrase.span().begin();
  }
}
