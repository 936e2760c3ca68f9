package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Target;

/** Indicators known beforehand: those of {@code indicator-catalogue.tsv} and, before them, a person's corrections. */
final class Catalogue {
    private static final int COLUMNS = 7;

    private final List<Entry> entries;

    private Catalogue(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    static Catalogue load(Vocabulary vocabulary, ProfileReader reader) {
        List<Entry> entries = new ArrayList<>();
        for (List<String> row : vocabulary.rows("indicator-catalogue.tsv", COLUMNS)) {
            List<Profile> profiles = new ArrayList<>();
            for (String wording : row.get(6).split("\\|")) {
                profiles.add(inFamily(reader.read(Wording.of(wording.strip())), row.get(2)));
            }
            entries.add(new Entry(
                    row.get(0), row.get(4), row.get(5), row.get(3), Direction.of(row.get(1)), List.copyOf(profiles)));
        }
        return new Catalogue(entries);
    }

    /** The catalogue with what a person decided before it; a correction to a known key widens that entry. */
    Catalogue with(List<Correction> corrections, ProfileReader reader) {
        Map<String, List<Correction>> byKey = new LinkedHashMap<>();
        corrections.forEach(correction -> byKey.computeIfAbsent(correction.key(), key -> new ArrayList<>())
                .add(correction));
        List<Entry> all = new ArrayList<>();
        byKey.forEach((key, own) -> all.add(corrected(key, own, reader)));
        entries.stream().filter(entry -> !byKey.containsKey(entry.key())).forEach(all::add);
        return new Catalogue(all);
    }

    private Entry corrected(String key, List<Correction> corrections, ProfileReader reader) {
        Entry known = find(key);
        List<Profile> profiles = new ArrayList<>();
        for (Correction correction : corrections) {
            profiles.add(inFamily(reader.read(Wording.of(correction.text())), correction.unit()));
        }
        if (known == null) {
            return new Entry(key, corrections.get(0).label(), null, null, Direction.UNKNOWN, List.copyOf(profiles));
        }
        profiles.addAll(known.profiles());
        String label = corrections.get(0).label();
        return new Entry(
                key,
                label.isBlank() ? known.label() : label,
                label.equals(known.label()) ? known.english() : null,
                known.subject(),
                known.direction(),
                List.copyOf(profiles));
    }

    private @Nullable Entry find(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static Profile inFamily(Profile profile, String family) {
        boolean stated = family.equals("-") || family.isEmpty() || family.equals("per");
        return stated ? profile : Profile.of(family, profile.facets(), profile.terms(), profile.opening());
    }

    List<Entry> entries() {
        return entries;
    }

    /**
     * A known indicator.
     *
     * @param profiles of its wordings
     */
    record Entry(
            String key,
            String label,
            @Nullable String english,
            @Nullable String subject,
            Direction direction,
            List<Profile> profiles) {

        /** The same with other wordings. */
        Entry of(List<Profile> others) {
            return new Entry(key, label, english, subject, direction, others);
        }
    }

    /** Which way an indicator gets better, by the changes that plans promise: all up, all down, or unknown. */
    static Direction directionOf(Iterable<Wording> wordings) {
        boolean up = false;
        boolean down = false;
        for (Wording wording : wordings) {
            Target.Change change = wording.change();
            if (change != null) {
                // A fall by an amount is better the larger it is, as is a rise.
                boolean more = change.kind().equals("by") || change.direction().equals("increase");
                up |= more;
                down |= !more;
            }
        }
        return up == down ? Direction.UNKNOWN : up ? Direction.UP : Direction.DOWN;
    }
}
