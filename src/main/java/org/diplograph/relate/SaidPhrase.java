package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Span;

/**
 * Finds what is said without a clause of its own: "called for tariffs", "called him a liar", "asked
 * her to leave", "denied any part in it". Which verbs say what in which way is data.
 */
final class SaidPhrase {
  /** A phrase of fewer words says nothing. */
  private static final int WORDS = 2;

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Cues cues;
  private final Subtrees subtrees;
  private final SpeechEnd speechEnd;

  SaidPhrase(SentenceTree tree, Grammar grammar, Cues cues) {
    this.tree = tree;
    this.grammar = grammar;
    this.cues = cues;
    this.subtrees = new Subtrees(tree);
    this.speechEnd = new SpeechEnd(tree, grammar, cues, new Wording(tree, grammar));
  }

  /** What a verb's phrases say, empty if they say nothing. */
  List<Span> of(int verb, int sayer) {
    if (sayer > verb || grammar.isPassive(verb)) {
      return List.of();
    }
    for (PhraseVerb way : cues.phrases(tree.lemma(verb))) {
      List<Integer> heads = heads(verb, way);
      if (!heads.isEmpty()) {
        return span(verb, heads);
      }
    }
    return List.of();
  }

  /** The heads of the phrases that say it in that way; none if the sentence is another. */
  private List<Integer> heads(int verb, PhraseVerb way) {
    List<Integer> objects = behind(verb, "dobj", "dative");
    List<Integer> marked = way.marker().isEmpty() ? List.of() : marked(verb, objects, way.marker());
    List<Integer> heads = new ArrayList<>(way.marker().isEmpty() ? objects : marked);
    List<Integer> rest =
        switch (way.kind()) {
          case OBJECT -> way.marker().isEmpty() ? gerunds(verb) : List.of();
          case NAME -> way.marker().isEmpty() ? names(verb, objects) : List.of();
          case INFINITIVE -> infinitives(verb);
        };
    boolean enough =
        switch (way.kind()) {
          case OBJECT -> !heads.isEmpty() || !rest.isEmpty();
          case NAME -> !objects.isEmpty() && (!rest.isEmpty() || !marked.isEmpty());
          case INFINITIVE -> !rest.isEmpty();
        };
    if (!enough || (!way.marker().isEmpty() && marked.isEmpty())) {
      return List.of();
    }
    heads.addAll(objects);
    heads.addAll(rest);
    return heads;
  }

  private List<Integer> behind(int verb, String... relations) {
    return tree.children(verb, relations).stream().filter(c -> c > verb).toList();
  }

  /** What stands behind a preposition of the verb or of its object: "accused Iran of lying". */
  private List<Integer> marked(int verb, List<Integer> objects, String marker) {
    List<Integer> holders = new ArrayList<>(objects);
    holders.add(0, verb);
    List<Integer> found = new ArrayList<>(1);
    for (int holder : holders) {
      for (int preposition : behind(holder, "prep", "prt", "mark")) {
        if (tree.word(preposition).equals(marker)) {
          found.addAll(tree.children(preposition, "pobj", "pcomp"));
          found.addAll(nextTo(preposition));
        }
      }
    }
    return found;
  }

  /**
   * "called for the troops to leave": whoever stands behind it, where the tree ties it to "leave".
   */
  private List<Integer> nextTo(int preposition) {
    boolean bare =
        tree.children(preposition).isEmpty()
            && preposition + 1 < tree.size()
            && tree.tag(preposition + 1).matches("NOUN|PROPN|PRON|DET|ADJ|NUM");
    return bare ? List.of(preposition + 1) : List.of();
  }

  private List<Integer> gerunds(int verb) {
    return behind(verb, "xcomp", "ccomp").stream()
        .filter(c -> tree.word(c).endsWith("ing") && tree.children(c, "aux", "nsubj").isEmpty())
        .toList();
  }

  private List<Integer> infinitives(int verb) {
    List<Integer> found = new ArrayList<>(1);
    for (int clause : behind(verb, "xcomp", "ccomp", "advcl", "acl", "relcl")) {
      if (tree.isInfinitive(clause)) {
        found.add(clause);
      }
    }
    for (int object : behind(verb, "dobj", "dative")) {
      tree.children(object, "acl", "relcl").stream().filter(tree::isInfinitive).forEach(found::add);
    }
    return found;
  }

  /** What somebody is called: a second object, or a noun or an adjective that the object is. */
  private List<Integer> names(int verb, List<Integer> objects) {
    if (objects.size() > 1) {
      return objects.subList(1, objects.size());
    }
    List<Integer> names = new ArrayList<>(behind(verb, "oprd", "acomp", "attr", "xcomp", "ccomp"));
    names.removeIf(tree::isVerb);
    if (names.isEmpty() && !objects.isEmpty()) {
      // "branded the plan a failure": parsers may take one for a description of the other.
      names.addAll(tree.children(objects.get(0), "appos"));
      names.removeIf(name -> tree.word(name - 1).equals(","));
    }
    return names;
  }

  private List<Span> span(int verb, List<Integer> heads) {
    int begin = tree.size();
    int end = 0;
    for (int head : heads) {
      begin = Math.min(begin, subtrees.begin(head));
      end = Math.max(end, subtrees.end(head));
    }
    begin = Math.max(begin, verb + 1);
    end = Math.min(end, begin < tree.size() ? speechEnd.of(verb, begin) : end);
    while (end > begin && tree.word(end - 1).matches("[.,;]")) {
      end--;
    }
    return end - begin < WORDS
        ? List.of()
        : List.of(new Span(tree.token(begin).span().begin(), tree.token(end - 1).span().end()));
  }
}
