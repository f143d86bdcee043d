# tandan_defaults(target): language level, warnings, definitions and sanitizers, the same for every target.
function(tandan_defaults target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
        QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wundef
        # ccache can only reuse a precompiled header that was made without absolute paths in it.
        -fpch-preprocess)
    if(TANDAN_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(TANDAN_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${TANDAN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
        target_link_options(${target} PUBLIC -fsanitize=${TANDAN_SANITIZE})
    endif()
endfunction()
