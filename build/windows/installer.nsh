; What the installer tells Windows beside electron-builder's own: «Open with» for archives, and khizana:// links.
; electron-builder's associations make an application the default; only *.khizana is left to them. An entry below
; OpenWithProgids is offered and takes nothing over.
; https://learn.microsoft.com/en-us/windows/win32/shell/fa-file-types

!define KHIZANA_ARCHIVE "Khizana.Archive"

!macro offerForArchive EXTENSION
  WriteRegNone SHELL_CONTEXT "Software\Classes\.${EXTENSION}\OpenWithProgids" "${KHIZANA_ARCHIVE}"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\SupportedTypes" ".${EXTENSION}" ""
!macroend

!macro withdrawFromArchive EXTENSION
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${EXTENSION}\OpenWithProgids" "${KHIZANA_ARCHIVE}"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\${KHIZANA_ARCHIVE}" "" "Archive for Khizana"
  WriteRegStr SHELL_CONTEXT "Software\Classes\${KHIZANA_ARCHIVE}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro offerForArchive "wacz"
  !insertmacro offerForArchive "warc"
  !insertmacro offerForArchive "zim"
  !insertmacro offerForArchive "epub"

  WriteRegStr SHELL_CONTEXT "Software\Classes\khizana" "" "URL:Khizana"
  WriteRegStr SHELL_CONTEXT "Software\Classes\khizana" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\khizana\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\khizana\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
!macroend

!macro customUnInstall
  !insertmacro withdrawFromArchive "wacz"
  !insertmacro withdrawFromArchive "warc"
  !insertmacro withdrawFromArchive "zim"
  !insertmacro withdrawFromArchive "epub"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\${KHIZANA_ARCHIVE}"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\khizana"
!macroend
