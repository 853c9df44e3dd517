package org.diplograph.store;

import java.io.IOException;

/** A store that cannot be used, with one line that says why and what to do. */
public class StoreException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param where the store's folder or a file in it
   * @param what what is wrong and what to do
   */
  public StoreException(Object where, String what) {
    super("store: " + where + ": " + what);
  }
}
