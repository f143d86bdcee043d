# tandan_tests(name LABELS … DEPENDS targets…): all *.cpp of the folder as one GoogleTest program and one ctest test. One process
# a program, because starting a throwaway PostgreSQL cluster for each case would take longer than the cases.
function(tandan_tests name)
    cmake_parse_arguments(T "" "" "LABELS;DEPENDS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_executable(tandan_test_${name} ${sources})
    target_link_libraries(tandan_test_${name} PRIVATE Tandan::testsupport ${T_DEPENDS})
    tandan_defaults(tandan_test_${name})
    target_compile_definitions(tandan_test_${name} PRIVATE TANDAN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_precompile_headers(tandan_test_${name} REUSE_FROM tandan_tests_pch)
    if("core" IN_LIST T_LABELS)
        if(NOT TARGET tandan_core_tests)
            add_custom_target(tandan_core_tests) # all of core's, for the sanitizer builds
        endif()
        add_dependencies(tandan_core_tests tandan_test_${name})
    endif()
    add_test(NAME ${name} COMMAND tandan_test_${name})
    set_tests_properties(${name} PROPERTIES LABELS "${T_LABELS}" TIMEOUT 900)
endfunction()
