package vn.kehoach.cli;

import picocli.CommandLine.IVersionProvider;

/** The version from the jar's manifest: "kehoach 0.1.0". */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"kehoach " + (version == null ? "(development build)" : version)};
    }
}
