package org.diplograph.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.annotate.Parse;
import org.diplograph.annotate.Syntax;
import org.diplograph.model.Mention;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.model.Sentence;
import org.diplograph.model.Span;
import org.diplograph.model.Token;
import org.jspecify.annotations.Nullable;

/** Parses the sentences of an article. */
final class TreeBuilder {
  /** Longer sentences are lists and tables; they state nothing a parser could find. */
  private static final int LONGEST = 120;

  private final Syntax parser;
  private final Cues cues;
  private final Lexicon lexicon;
  private final DateWords dates;
  private final boolean everySentence;

  /**
   * Makes a builder.
   *
   * @param relations know the verbs whose forms the lemmatizer may not, and the words of dates
   * @param everySentence whether sentences that name nobody are parsed too: they can state nothing
   */
  TreeBuilder(Syntax parser, Relations relations, boolean everySentence) {
    this.parser = parser;
    this.cues = relations.cues;
    this.lexicon = relations.lexicon;
    this.dates = relations.dates;
    this.everySentence = everySentence;
  }

  /** The trees of all sentences, in order. */
  List<SentenceTree> trees(ResolvedArticle article) {
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    for (Mention mention : article.mentions()) {
      mentions.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
    }
    Span dateline = article.annotation().article().dateline();
    List<SentenceTree> trees = new ArrayList<>();
    for (Sentence annotated : article.annotation().sentences()) {
      List<Mention> here = mentions.getOrDefault(annotated.index(), List.of());
      Sentence sentence = Peoples.asNouns(annotated, here);
      Parse parse = parse(sentence, here, dateline);
      trees.add(new SentenceTree(withLemmas(sentence), parse, here));
    }
    return trees;
  }

  /** "underlined": the lemmatizer has not seen all the verbs that matter here. */
  private Sentence withLemmas(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String lemma = token.tag().equals("VERB") ? cues.lemma(token.text(), token.lemma()) : null;
      if (lemma != null) {
        tokens.set(i, new Token(token.span(), token.text(), token.tag(), lemma));
        changed = true;
      }
    }
    return changed
        ? new Sentence(
            sentence.index(), sentence.paragraph(), sentence.headline(), sentence.span(), tokens)
        : sentence;
  }

  private Parse parse(Sentence sentence, List<Mention> mentions, @Nullable Span dateline) {
    int size = sentence.tokens().size();
    boolean none = mentions.isEmpty() && !everySentence;
    if (none || isTooLong(size)) {
      return flat(size);
    }
    List<Token> tokens = sentence.tokens();
    Parse parse = PhraseRepair.repair(withoutDateline(tokens, dateline), tokens, cues);
    parse = ParticipleRepair.repair(parse, tokens, lexicon);
    return ParseRepair.repair(parse, tokens, mentions, dates);
  }

  /** Whether a sentence of this many words is not parsed: it is a list or no sentence. */
  static boolean isTooLong(int size) {
    return size > LONGEST;
  }

  /** A dateline is no part of the sentence that it opens. */
  private Parse withoutDateline(List<Token> tokens, @Nullable Span dateline) {
    int first = 0;
    while (dateline != null
        && first < tokens.size()
        && dateline.overlaps(tokens.get(first).span())) {
      first++;
    }
    if (first == 0) {
      return Insertions.parse(parser, tokens, dates);
    }
    Parse rest = Insertions.parse(parser, tokens.subList(first, tokens.size()), dates);
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      boolean inside = i >= first && rest.head(i - first) >= 0;
      heads[i] = inside ? rest.head(i - first) + first : Parse.ROOT;
      relations[i] = i < first ? "dep" : rest.relation(i - first);
    }
    return new Parse(heads, relations);
  }

  private static Parse flat(int size) {
    int[] heads = new int[size];
    String[] labels = new String[size];
    Arrays.fill(heads, Parse.ROOT);
    Arrays.fill(labels, "dep");
    return new Parse(heads, labels);
  }
}
