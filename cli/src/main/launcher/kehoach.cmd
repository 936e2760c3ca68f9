@echo off
rem kehoach: runs kehoach.jar, which lies beside this file.
rem JAVA_HOME says which Java; KEHOACH_JAVA_OPTS is for Java itself ("-Xmx2g").
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:FreqInlineSize=60 -XX:+UseSerialGC %KEHOACH_JAVA_OPTS% -jar "%~dp0kehoach.jar" %*
exit /b %errorlevel%
