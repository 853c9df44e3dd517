package org.diplograph.annotate;

import java.util.List;
import org.diplograph.model.Token;

/** Finds the dependency tree of a tagged sentence. */
public interface Syntax {
  /** The tree of a sentence; a function of its words and their tags. */
  Parse parse(List<Token> tokens);
}
