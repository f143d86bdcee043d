# tandan_add_translations(target): compiles resources/i18n/*.ts into the program, as :/i18n/tandan_<language>.qm. The .ts
# files are written by scripts/i18n.sh; a build only reads them.
function(tandan_add_translations target)
    qt_add_lrelease(${target}
        TS_FILES ${PROJECT_SOURCE_DIR}/resources/i18n/tandan_zh_CN.ts ${PROJECT_SOURCE_DIR}/resources/i18n/tandan_en.ts
        QM_FILES_OUTPUT_VARIABLE qm_files)
    qt_add_resources(${target} translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
endfunction()
