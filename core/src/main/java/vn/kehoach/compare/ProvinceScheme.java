package vn.kehoach.compare;

/** Which provinces are told apart: {@link #OLD} the 63 before the merger of 1 July 2025, {@link #NEW} the 34 since. */
public enum ProvinceScheme {
    OLD,
    NEW
}
