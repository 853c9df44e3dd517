package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what became of the frames of each word of a sentence, for a person who asks. */
final class TriedFrames {
  private final SentenceTree tree;
  private final FrameMatcher matcher;
  private final List<Candidate> matched;

  /**
   * Looks at one sentence.
   *
   * @param matched what the matcher found in it
   */
  TriedFrames(SentenceTree tree, FrameMatcher matcher, List<Candidate> matched) {
    this.tree = tree;
    this.matcher = matcher;
    this.matched = matched;
  }

  /** A note on each word that is in the lexicon. */
  List<String> notes(Lexicon lexicon) {
    List<String> notes = new ArrayList<>();
    for (int token = 0; token < tree.size(); token++) {
      PartOfSpeech kind = tree.kind(token);
      List<Frame> frames = kind == null ? List.of() : matcher.frames(lexicon, token, kind);
      if (!frames.isEmpty()) {
        notes.add("tried '" + tree.word(token) + "': " + outcomes(frames, token));
      }
    }
    return notes;
  }

  private String outcomes(List<Frame> frames, int token) {
    if (matcher.isName(token)) {
      return "is part of a name";
    }
    return frames.stream()
        .map(frame -> frame.name() + " " + outcome(frame, token))
        .collect(Collectors.joining("; "));
  }

  private String outcome(Frame frame, int token) {
    String obstacle = matcher.obstacle(frame, token);
    if (!obstacle.isEmpty()) {
      return obstacle;
    }
    for (Candidate candidate : matched) {
      if (candidate.token == token) {
        return candidate.frame.equals(frame) ? "fires" : "fits less well";
      }
    }
    return "belongs to the frame of its verb";
  }
}
