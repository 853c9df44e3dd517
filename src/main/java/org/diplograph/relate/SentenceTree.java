package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diplograph.annotate.Parse;
import org.diplograph.model.Mention;
import org.diplograph.model.Sentence;
import org.diplograph.model.Token;
import org.jspecify.annotations.Nullable;

/** A sentence with its tree and the mentions in it. */
final class SentenceTree {
  private final Sentence sentence;
  private final Parse parse;
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final boolean shallow;

  SentenceTree(Sentence sentence, Parse parse, List<Mention> inSentence) {
    this(sentence, parse, false);
    inSentence.forEach(this::put);
  }

  private SentenceTree(Sentence sentence, Parse parse, boolean shallow) {
    this.sentence = sentence;
    this.parse = parse;
    this.shallow = shallow;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      mentions.add(new ArrayList<>(1));
    }
  }

  private void put(Mention mention) {
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      mentions.get(i).add(mention);
    }
  }

  /** The same with a tree that only the order of the words made. */
  SentenceTree reparsed(Parse other) {
    return new SentenceTree(sentence, other, true).taking(mentions);
  }

  /** The same with more mentions. */
  SentenceTree with(List<Mention> more) {
    SentenceTree tree = new SentenceTree(sentence, parse, shallow).taking(mentions);
    more.forEach(tree::put);
    return tree;
  }

  private SentenceTree taking(List<List<Mention>> all) {
    for (int i = 0; i < all.size(); i++) {
      mentions.get(i).addAll(all.get(i));
    }
    return this;
  }

  /** Whether only the order of its words made it. */
  boolean isShallow() {
    return shallow;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  String lemma(int i) {
    return token(i).lemma().toLowerCase(Locale.ROOT);
  }

  /** The word as it stands there, in lower case. */
  String word(int i) {
    return token(i).text().toLowerCase(Locale.ROOT);
  }

  String tag(int i) {
    return token(i).tag();
  }

  /** Whether it is a verb: so tagged and not used as a noun, or whatever has a subject. */
  boolean isVerb(int i) {
    if (!children(i, "nsubj", "nsubjpass", "auxpass").isEmpty()) {
      return true;
    }
    boolean tagged = tag(i).equals("VERB") || tag(i).equals("AUX");
    return tagged && !isUsedAsNoun(i);
  }

  private boolean isUsedAsNoun(int i) {
    return is(i, "nsubj", "nsubjpass", "dobj", "pobj", "poss", "compound")
        && children(i, "dobj", "ccomp", "xcomp", "aux").isEmpty();
  }

  /** What kind of word it is as it is used here, or null if a frame cannot belong to it. */
  @Nullable PartOfSpeech kind(int i) {
    if (isVerb(i)) {
      boolean helps = tag(i).equals("AUX") && children(i, "nsubj").isEmpty();
      return helps ? null : PartOfSpeech.VERB;
    }
    return isUsedAsNoun(i) && tag(i).equals("VERB")
        ? PartOfSpeech.NOUN
        : PartOfSpeech.ofTag(tag(i));
  }

  /** "to release". */
  boolean isInfinitive(int i) {
    return children(i, "aux").stream().anyMatch(aux -> word(aux).equals("to"));
  }

  boolean isNominal(int i) {
    return switch (tag(i)) {
      case "NOUN", "PROPN", "PRON", "NUM" -> true;
      default -> false;
    };
  }

  int head(int i) {
    return parse.head(i);
  }

  String relation(int i) {
    return parse.relation(i);
  }

  boolean is(int i, String... relations) {
    for (String relation : relations) {
      if (parse.relation(i).equals(relation)) {
        return true;
      }
    }
    return false;
  }

  List<Integer> children(int i) {
    return parse.children(i);
  }

  /** The children of this token in one of these relations, in order of the text. */
  List<Integer> children(int i, String... relations) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : parse.children(i)) {
      if (is(child, relations)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The mentions that cover a token. */
  List<Mention> mentions(int i) {
    return mentions.get(i);
  }

  /** The token and all that is coordinated with it, in order of the text. */
  List<Integer> withConjuncts(int i) {
    List<Integer> all = new ArrayList<>(2);
    collectConjuncts(i, all);
    return all;
  }

  private void collectConjuncts(int i, List<Integer> into) {
    into.add(i);
    for (int child : parse.children(i)) {
      if (is(child, "conj")) {
        collectConjuncts(child, into);
      }
    }
  }
}
