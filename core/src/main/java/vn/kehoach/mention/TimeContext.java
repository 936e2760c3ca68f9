package vn.kehoach.mention;

/**
 * What the surroundings say about times.
 *
 * @param timeCell whether the text is a cell under "thời gian" or a column head, where a year may stand alone
 * @param planYear the one year that the plan is for, or 0
 * @param issuedYear the year the document was issued, or 0
 */
record TimeContext(boolean timeCell, int planYear, int issuedYear) {

    /** The year meant by "từ ngày 15/11 đến ngày 15/12". */
    int yearOfRanges() {
        return planYear > 0 ? planYear : issuedYear;
    }

    TimeContext inTimeCell() {
        return new TimeContext(true, planYear, issuedYear);
    }
}
