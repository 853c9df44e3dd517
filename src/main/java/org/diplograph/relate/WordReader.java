package org.diplograph.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplograph.annotate.Syntax;
import org.diplograph.model.Factuality;
import org.diplograph.model.PartialDate;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.model.Span;
import org.diplograph.relate.DateFinder.Found;
import org.diplograph.relate.SentenceEvents.Stated;

/** Reads the dates of a text, and how real it takes each word to be, whatever events there are. */
public final class WordReader {
  /**
   * A date.
   *
   * @param span its words
   * @param date when that is
   */
  public record DatedWords(Span span, PartialDate date) {}

  /**
   * A word as an event.
   *
   * @param span where it stands
   * @param factuality how real what it says is
   * @param isEvent whether the lexicon makes an event of it
   */
  public record Word(Span span, Factuality factuality, boolean isEvent) {}

  private final TreeBuilder trees;
  private final Relations relations;

  /**
   * Makes a reader.
   *
   * @param parser gives the sentences' trees
   * @param relations the lexicon and its cues
   */
  public WordReader(Syntax parser, Relations relations) {
    this.trees = new TreeBuilder(parser, relations, true);
    this.relations = relations;
  }

  /** The dates of an article in order of the text. */
  public List<DatedWords> dates(ResolvedArticle article) {
    List<DatedWords> dates = new ArrayList<>();
    DateFinder finder = new DateFinder(relations.dates, article.annotation().article().issued());
    for (SentenceTree tree : trees.trees(article)) {
      TimeDirection direction = new TimeDirection(tree, new Grammar(tree), relations.cues);
      for (Found found : finder.find(tree.sentence().tokens())) {
        PartialDate date =
            switch (direction.of(found)) {
              case AHEAD -> found.future();
              case BEHIND -> found.past();
              case OPEN -> found.open();
            };
        int begin = tree.token(found.firstToken()).span().begin();
        int end = tree.token(found.endToken() - 1).span().end();
        dates.add(new DatedWords(new Span(begin, end), date));
      }
    }
    return dates;
  }

  /** The words of an article in order of the text. */
  public List<Word> words(ResolvedArticle article) {
    List<Word> words = new ArrayList<>();
    for (SentenceTree tree : trees.trees(article)) {
      Grammar grammar = new Grammar(tree);
      FactualityReader reader = new FactualityReader(tree, grammar, relations.cues);
      Set<Integer> events = events(tree, grammar, article);
      for (int i = 0; i < tree.size(); i++) {
        words.add(new Word(tree.token(i).span(), reader.of(i), events.contains(i)));
      }
    }
    return words;
  }

  private Set<Integer> events(SentenceTree tree, Grammar grammar, ResolvedArticle article) {
    FrameMatcher matcher =
        new FrameMatcher(tree, grammar, relations.cues, relations.types, article.actors());
    List<Candidate> candidates = matcher.match(relations.lexicon);
    Set<Integer> tokens = new HashSet<>();
    for (Stated stated :
        new SentenceEvents(
                tree, grammar, relations.cues, relations.types, article.actors(), candidates)
            .stated()) {
      tokens.add(stated.candidate().token);
    }
    return tokens;
  }
}
