package org.diplograph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class NameTrainingTest {
  private static final NameTraining.Settings SMALL =
      new NameTraining.Settings(20, 14, 1, 0.2, 1e-6, 1_000, 0);

  private static final HashedLexicon NOTHING = HashedLexicon.of(Map.of());

  /** Lists without any word: what is found then was learnt from the sentences. */
  private static final NameLists NO_LISTS =
      new NameLists(WordClusters.NONE, NOTHING, NOTHING, Set.of());

  private static final String FILE =
      """
      Zorp\tB-person
      Quimby\tI-person
      visited\tO
      Fenland\tB-location
      .\tO

      The\tO
      Grommet\tB-organization
      Board\tI-organization
      thanked\tO
      Zorp\tB-person
      .\tO

      In\tO
      Fenland\tB-location
      ,\tO
      nothing\tO
      happened\tO
      .\tO
      """;

  private static List<NamedSentence> sentences() throws IOException {
    return NamedSentence.read(new BufferedReader(new StringReader(FILE)));
  }

  private static byte[] bytes(CrfNameFinder finder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    finder.write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void whatWasTaughtIsFound() throws IOException {
    CrfNameFinder finder = NameTraining.train(sentences(), NO_LISTS, SMALL);
    for (NamedSentence sentence : sentences()) {
      String[] words = sentence.words().toArray(new String[0]);
      assertThat(finder.find(words)).isEqualTo(sentence.names().toArray(new Span[0]));
    }
    assertThat(finder.find("Zorp Quimby thanked the Grommet Board .".split(" ")))
        .containsExactly(new Span(0, 2, "person"), new Span(4, 6, "organization"));
  }

  @Test
  void whatWasNotTaughtIsNotFound() throws IOException {
    List<NamedSentence> nameless = new ArrayList<>();
    for (NamedSentence sentence : sentences()) {
      nameless.add(new NamedSentence(0, sentence.words(), List.of()));
    }
    CrfNameFinder finder = NameTraining.train(nameless, NO_LISTS, SMALL);
    assertThat(finder.find("Zorp Quimby visited Fenland .".split(" "))).isEmpty();
  }

  @Test
  void theSameSentencesGiveTheSameModel() throws IOException {
    byte[] first = bytes(NameTraining.train(sentences(), NO_LISTS, SMALL));
    assertThat(bytes(NameTraining.train(sentences(), NO_LISTS, SMALL))).isEqualTo(first);
    List<NamedSentence> fewer = sentences().subList(0, 2);
    assertThat(Arrays.equals(bytes(NameTraining.train(fewer, NO_LISTS, SMALL)), first)).isFalse();
  }

  @Test
  void listedNamesHelpWithUnseenWords() throws IOException {
    String names = "Alda\t3\nBrun\t3\nCirk\t3\nDorn\t3\nUnseen\t3\n";
    NameLists lists =
        new NameLists(
            WordClusters.NONE,
            NameLists.readNames(new BufferedReader(new StringReader(names))),
            NOTHING,
            Set.of());
    String file =
        "alda\tO\nAlda\tB-person\nsaw\tO\nBrun\tB-person\n\nCirk\tB-person\nsaw\tO\nGlass\tO\n\n"
            + "Dorn\tB-person\nsaw\tO\nStone\tO\n\nGlass\tO\nsaw\tO\nStone\tO\n";
    List<NamedSentence> taught = NamedSentence.read(new BufferedReader(new StringReader(file)));
    CrfNameFinder finder = NameTraining.train(taught, lists, SMALL);
    assertThat(finder.find("Glass saw Unseen".split(" ")))
        .containsExactly(new Span(2, 3, "person"));
  }
}
