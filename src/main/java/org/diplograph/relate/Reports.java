package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.model.Span;
import org.diplograph.relate.Sayers.Sayer;

/** Finds the words of an article that tell that somebody says something, with who and what. */
final class Reports {
  private final Cues cues;
  private final Set<Integer> people;
  private final Quoted quoted;

  Reports(Cues cues, Set<Integer> people, Quoted quoted) {
    this.cues = cues;
    this.people = people;
    this.quoted = quoted;
  }

  /** The reports of a sentence, in order. */
  List<Report> of(SentenceTree tree) {
    Grammar grammar = new Grammar(tree);
    Sayers sayers = new Sayers(tree, grammar, cues, people, quoted);
    ReportedSpeech speech = new ReportedSpeech(tree, grammar, cues, quoted);
    SaidPhrase phrase = new SaidPhrase(tree, grammar, cues);
    Uttering uttering = new Uttering(tree, grammar, cues);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int place = tree.token(i).span().begin();
      if (quoted.holds(place)) {
        continue;
      }
      if (tree.isVerb(i) && cues.tells(tree.lemma(i)) && !uttering.isAsked(i)) {
        int first = uttering.before(i);
        Sayer sayer = sayers.of(first < 0 ? i : first);
        int subject = first < 0 ? sayer.token() : -1;
        boolean actual = uttering.isActual(i);
        boolean utters = actual && cues.utters(tree.lemma(i));
        List<Span> clause = utters ? speech.of(i, subject) : List.of();
        boolean open = actual && clause.isEmpty();
        List<Span> contents = open ? phrase.of(i, subject) : clause;
        reports.add(report(tree, place, sayer, contents, !open));
        for (int other : first < 0 ? sayers.others(i, sayer) : List.<Integer>of()) {
          Sayer also = new Sayer(other, subject, true);
          reports.add(report(tree, place, also, contents, !open));
        }
      } else if (isAccording(tree, i)) {
        reports.add(report(tree, place, sayers.behind(i + 1), speech.accordingTo(i), true));
      }
    }
    return reports;
  }

  private static boolean isAccording(SentenceTree tree, int token) {
    return tree.word(token).equals("according")
        && token + 1 < tree.size()
        && tree.word(token + 1).equals("to");
  }

  private static Report report(
      SentenceTree tree, int place, Sayer sayer, List<Span> contents, boolean isClause) {
    return new Report(
        tree.sentence().index(), place, sayer.actor(), sayer.isSomebody(), contents, isClause);
  }
}
