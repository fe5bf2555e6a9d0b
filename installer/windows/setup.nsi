; SPDX-License-Identifier: GPL-3.0-or-later
; The installer for Windows: for one person, without an administrator; Russian and English; /S installs without a word,
; /D=FOLDER (last, without quotes) elsewhere. Removing the program never touches databases and settings.
; makensis -INPUTCHARSET UTF8 -DVERSION=… -DOUTFILE=… -DINSTALL_LIST=… -DREMOVE_LIST=… -DROOT=… -DICON=… -DBANNER=… setup.nsi
; Exit codes: 0 done, 1 cancelled, 2 not done (the program runs, or Windows is not x64).
Unicode true
Target amd64-unicode ; a 32-bit installer would not start under a Wine without 32-bit libraries
!include MUI2.nsh
!include FileFunc.nsh

!define KEY "Software\HQS Desk"
!define REMOVE_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\HQS Desk"
!define CLASSES "Software\Classes"

Name "$(NameInSentences)"
BrandingText " "
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\HQS Desk"
InstallDirRegKey HKCU "${KEY}" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${BANNER}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${BANNER}"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Installer Language"
!define MUI_FINISHPAGE_RUN "$INSTDIR\hqsdesk.exe"
!define MUI_WELCOMEPAGE_TEXT "$(Welcome)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${ROOT}/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(RemoveKeepsYourWork)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString ProgramName ${LANG_RUSSIAN} "Дело ВКС"
LangString ProgramName ${LANG_ENGLISH} "HQS Desk"
LangString NameInSentences ${LANG_RUSSIAN} "«Дело ВКС»"
LangString NameInSentences ${LANG_ENGLISH} "HQS Desk"
LangString Welcome ${LANG_RUSSIAN} "Программа ведёт приём высококвалифицированного иностранного специалиста и печатает документы.$\r$\n$\r$\nПрава администратора не нужны. Прежняя версия будет заменена; ваши базы и настройки останутся.$\r$\n$\r$\nНажмите «Далее»."
LangString Welcome ${LANG_ENGLISH} "The program leads the hire of a highly qualified foreign specialist and prints the papers.$\r$\n$\r$\nNo administrator rights are needed. An earlier version will be replaced; your databases and settings stay.$\r$\n$\r$\nPress Next."
LangString RemoveKeepsYourWork ${LANG_RUSSIAN} "Программа будет удалена с этого компьютера. Базы и настройки останутся на месте."
LangString RemoveKeepsYourWork ${LANG_ENGLISH} "The program will be removed from this computer. Databases and settings stay where they are."
LangString IsRunning ${LANG_RUSSIAN} "Программа «Дело ВКС» сейчас открыта. Закройте её и нажмите «Повтор». Ничего ещё не изменено."
LangString IsRunning ${LANG_ENGLISH} "HQS Desk is open. Close it and press Retry. Nothing has been changed yet."
LangString NeedsX64 ${LANG_RUSSIAN} "Нужна 64-разрядная Windows 10 или новее. Ничего не установлено."
LangString NeedsX64 ${LANG_ENGLISH} "64-bit Windows 10 or later is needed. Nothing was installed."
LangString DatabaseType ${LANG_RUSSIAN} "База «Дело ВКС»"
LangString DatabaseType ${LANG_ENGLISH} "HQS Desk database"
LangString RulesType ${LANG_RUSSIAN} "Правила для «Дело ВКС»"
LangString RulesType ${LANG_ENGLISH} "Rules for HQS Desk"

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_RUSSIAN} "ProductName" "Дело ВКС"
VIAddVersionKey /LANG=${LANG_RUSSIAN} "FileDescription" "Установка программы «Дело ВКС»"
VIAddVersionKey /LANG=${LANG_RUSSIAN} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_RUSSIAN} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_RUSSIAN} "LegalCopyright" "GPL-3.0-or-later"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "HQS Desk"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "Setup of HQS Desk"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "GPL-3.0-or-later"

; Windows does not let a running program be written to: that is how it is found.
!macro WaitUntilClosed un
Function ${un}WaitUntilClosed
again:
    IfFileExists "$INSTDIR\hqsdesk.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\hqsdesk.exe" a
    IfErrors 0 free
    SetErrorLevel 2
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDRETRY again
    Quit
free:
    FileClose $0
closed:
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; $R0 suffix, $R1 kind, $R2 its words: files of that suffix open with the program.
!macro Associate suffix kind words
    WriteRegStr HKCU "${CLASSES}\${kind}" "" "${words}"
    WriteRegStr HKCU "${CLASSES}\${kind}\DefaultIcon" "" "$INSTDIR\hqsdesk.exe,0"
    WriteRegStr HKCU "${CLASSES}\${kind}\shell\open\command" "" '"$INSTDIR\hqsdesk.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\${suffix}" "" "${kind}"
    WriteRegStr HKCU "${CLASSES}\${suffix}\OpenWithProgids" "${kind}" ""
!macroend

; Another program may have taken the suffix meanwhile: then it stays its own.
!macro Dissociate suffix kind
    ReadRegStr $0 HKCU "${CLASSES}\${suffix}" ""
    StrCmp $0 "${kind}" 0 +2
    DeleteRegValue HKCU "${CLASSES}\${suffix}" ""
    DeleteRegValue HKCU "${CLASSES}\${suffix}\OpenWithProgids" "${kind}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${suffix}\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${suffix}"
    DeleteRegKey HKCU "${CLASSES}\${kind}"
!macroend

!macro TellExplorer
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; SHCNE_ASSOCCHANGED
!macroend

Function .onInit
    SetRegView 64
    ReadEnvStr $0 PROCESSOR_ARCHITECTURE
    StrCmp $0 "AMD64" x64
    StrCmp $0 "ARM64" x64 ; runs x64 programs
    SetErrorLevel 2
    MessageBox MB_OK|MB_ICONSTOP "$(NeedsX64)" /SD IDOK
    Quit
x64:
    !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section
    SetShellVarContext current
    Call WaitUntilClosed
    ; The earlier version takes away its own files: none of them is left among the new ones.
    IfFileExists "$INSTDIR\uninstall.exe" 0 fresh
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
fresh:
    ClearErrors
    !include "${INSTALL_LIST}"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    IfErrors 0 written
    SetErrorLevel 2
    Abort
written:
    CreateShortcut "$SMPROGRAMS\$(ProgramName).lnk" "$INSTDIR\hqsdesk.exe"
    !insertmacro Associate ".hqs" "HQSDesk.Database" "$(DatabaseType)"
    !insertmacro Associate ".hqsrules" "HQSDesk.Rules" "$(RulesType)"
    WriteRegStr HKCU "${KEY}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "Installer Language" "$LANGUAGE"
    WriteRegStr HKCU "${REMOVE_KEY}" "DisplayName" "$(ProgramName)"
    WriteRegStr HKCU "${REMOVE_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${REMOVE_KEY}" "DisplayIcon" "$INSTDIR\hqsdesk.exe,0"
    WriteRegStr HKCU "${REMOVE_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${REMOVE_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${REMOVE_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${REMOVE_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${REMOVE_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${REMOVE_KEY}" "EstimatedSize" "$0"
    !insertmacro TellExplorer
SectionEnd

Section "Uninstall"
    SetShellVarContext current
    Call un.WaitUntilClosed
    !include "${REMOVE_LIST}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; only when nothing of somebody else's is in it
    ; The name of the shortcut depends on the language at that time.
    Delete "$SMPROGRAMS\Дело ВКС.lnk"
    Delete "$SMPROGRAMS\HQS Desk.lnk"
    !insertmacro Dissociate ".hqs" "HQSDesk.Database"
    !insertmacro Dissociate ".hqsrules" "HQSDesk.Rules"
    DeleteRegKey HKCU "${KEY}"
    DeleteRegKey HKCU "${REMOVE_KEY}"
    !insertmacro TellExplorer
SectionEnd
