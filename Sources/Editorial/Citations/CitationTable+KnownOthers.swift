extension CitationTable {
  /// Resolutions of the Councils.
  ///
  /// Learnt from adopted texts by ``CitationTable`` and written as ``text``.
  static let knownOthers = """
    Security Council 1325 (2000)|2000-10-31||
    Security Council 1502 (2003)|2003-08-26||
    Security Council 1925 (2010)|2010-05-28||
    Security Council 1996 (2011)|2011-07-08||
    Security Council 2018 (2011)|2011-10-31||
    Security Council 2039 (2012)|2012-02-29||
    Security Council 2139 (2014)|2014-02-22||
    Security Council 2165 (2014)|2014-07-14||
    Security Council 2170 (2014)|2014-08-15||
    Security Council 2175 (2014)|2014-08-29||
    Security Council 2178 (2014)|2014-09-24||
    Security Council 2191 (2014)|2014-12-17||
    Security Council 2199 (2015)|2015-02-12||
    Security Council 2253 (2015)|2015-12-17||
    Security Council 2254 (2015)|2015-12-18||
    Security Council 2258 (2015)|2015-12-22||
    Security Council 2286 (2016)|2016-05-03||
    Security Council 2347 (2017)|2017-03-24||
    Security Council 2393 (2017)|2017-12-19||
    Security Council 2401 (2018)|2018-02-24||
    Security Council 2449 (2018)|2018-12-13||
    Security Council 2467 (2019)|2019-04-23||
    Security Council 2475 (2019)|2019-06-20||
    Security Council 2504 (2020)|2020-01-10||
    Security Council 2532 (2020)|2020-07-01||
    Security Council 2533 (2020)|2020-07-11||
    Security Council 2565 (2021)|2021-02-26||
    Security Council 2585 (2021)|2021-07-09||
    Security Council 2634 (2022)|2022-05-31||
    Security Council 2642 (2022)|2022-07-12||
    Security Council 2672 (2023)|2023-01-09||
    Security Council 2719 (2023)|2023-12-21||
    Security Council 2730 (2024)|2024-05-24||
    Security Council 2765 (2024)|2024-12-20||
    Security Council 2779 (2025)|2025-05-08||
    Economic and Social Council 2008 (LX)|1976-05-14||
    Economic and Social Council 1980/67|1980-07-25||
    Economic and Social Council 1984/50|1984-05-25||
    Economic and Social Council 1989/64|1989-05-24||
    Economic and Social Council 1996/31|1996-07-25||
    Economic and Social Council 2006/46|2006-07-28||
    Economic and Social Council 2013/40|2013-07-25||
    Economic and Social Council 2019/15|2019-07-08||
    Economic and Social Council 2023/3|2023-06-07||
    Economic and Social Council 2024/13|2024-07-23||
    Human Rights Council 16/18|2011-03-24||
    Human Rights Council 19/25|2012-03-23||
    Human Rights Council 22/31|2013-03-22||
    Human Rights Council 26/20|2014-06-27||
    Human Rights Council 27/22|2014-09-26||
    Human Rights Council 28/29|2015-03-27||
    Human Rights Council 31/26|2016-03-24||
    Human Rights Council 32/21|2016-07-01||
    Human Rights Council 34/32|2017-03-24||
    Human Rights Council 37/38|2018-03-23||
    Human Rights Council 38/6|2018-07-02||
    Human Rights Council 40/25|2019-03-22||
    Human Rights Council 43/34|2020-06-22||
    Human Rights Council 44/16|2020-07-17||
    Human Rights Council 45/3|2020-10-06||
    Human Rights Council 46/27|2021-03-24||
    Human Rights Council 48/15|2021-10-08||
    Human Rights Council 49/31|2022-04-01||
    Human Rights Council 50/16|2022-07-08||
    Human Rights Council 51/22|2022-10-07||
    Human Rights Council 51/26|2022-10-07||
    Human Rights Council 52/38|2023-04-04||
    Human Rights Council 53/4|2023-07-12||
    Human Rights Council 53/23|2023-07-13||Child, early and forced marriage: ending and preventing forced marriage
    """
}
