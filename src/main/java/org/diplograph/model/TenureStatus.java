package org.diplograph.model;

/** In which way somebody holds an office. */
public enum TenureStatus {
  CURRENT,
  FORMER,
  ELECT,
  ACTING,
  CANDIDATE
}
