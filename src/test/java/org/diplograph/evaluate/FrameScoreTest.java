package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class FrameScoreTest {
  private static final String LEX = "https://w3id.org/diplograph/lexicon#";

  private static Model lexicon() {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model,
        new StringReader(
            "@prefix : <"
                + LEX
                + "> . @prefix dip: <https://w3id.org/diplograph/ontology#> ."
                + ":meet dip:eventClass dip:Meeting . :visit dip:eventClass dip:Visit ."
                + ":kill dip:eventClass dip:Attack . :call dip:eventClass dip:Appeal ."),
        null,
        Lang.TURTLE);
    return model;
  }

  @Test
  void framesThatAreWrongMostComeFirstAndThoseThatNeverFiredLast() {
    FrameScore score = new FrameScore(lexicon());
    score.add(LEX + "meet", true);
    score.add(LEX + "meet", null);
    score.add(LEX + "kill", false);
    score.add(LEX + "visit", true);
    assertThat(score.lines())
        .containsExactly(
            "1 of 4 frames never fired",
            " fired  right  wrong  frame",
            "     1      0      1  kill",
            "     2      1      0  meet",
            "     1      1      0  visit",
            "     0      0      0  call");
  }
}
