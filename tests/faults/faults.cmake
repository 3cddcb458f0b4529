# The programmes of README.md, as they run in every build; release.sh runs them longer.
set(faults ${CMAKE_CURRENT_SOURCE_DIR}/faults)

add_library(faultkit STATIC ${faults}/claim.cpp ${faults}/claim.h ${faults}/program.cpp ${faults}/program.h)
target_link_libraries(faultkit PUBLIC Qt6::Core project_options)
target_include_directories(faultkit PUBLIC ${CMAKE_SOURCE_DIR})
target_compile_definitions(faultkit PRIVATE TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")

function(add_fault_test name)
    add_test(NAME ${name} COMMAND ${ARGN})
    set_tests_properties(${name} PROPERTIES LABELS faults TIMEOUT 1800)
endfunction()

# Red on purpose: only the claim itself may fail it.
function(add_fault_control name)
    add_fault_test(${name}_control ${ARGN} --control)
    set_tests_properties(${name}_control PROPERTIES PASS_REGULAR_EXPRESSION ": did not hold")
endfunction()

# The sanitizers find what is wrong in a few of each; how often something holds is counted without them.
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize")
    set(kills --kills 5)
    set(disks 3)
    set(drills --rounds 1)
    set(writes --writes 100)
    set(cuts --every 20)
    set(troubles --act 9)
    set(flips --flips 1)
    set(garbage --garbage 10)
    set(times --times 20)
    set(some_texts --every 10)
    set(changes --changes 200)
    set(evils --files 50)
else()
    set(kills --kills 1000)
    set(disks 200)
    set(drills --rounds 100)
    set(writes --writes 500)
    set(cuts)
    set(troubles)
    set(flips)
    set(garbage)
    set(times)
    set(some_texts)
    set(changes)
    set(evils)
endif()

foreach(name kill writers drill)
    add_executable(${name} ${faults}/${name}.cpp)
    target_link_libraries(${name} PRIVATE faultkit)
endforeach()
target_link_libraries(kill PRIVATE core)
add_fault_test(kill kill ${kills} $<TARGET_FILE:vertrekwijzer>)
add_fault_test(kill_control kill --kills 1 --control $<TARGET_FILE:vertrekwijzer>)
set_tests_properties(kill_control PROPERTIES WILL_FAIL TRUE)
add_fault_test(writers_2 writers --writers 2 ${writes} $<TARGET_FILE:vertrekwijzer>)
add_fault_test(writers_4 writers --writers 4 ${writes} $<TARGET_FILE:vertrekwijzer>)
add_fault_test(writers_control writers --writers 2 --writes 10 --control $<TARGET_FILE:vertrekwijzer>)
set_tests_properties(writers_control PROPERTIES WILL_FAIL TRUE)
add_fault_test(drill drill ${drills} $<TARGET_FILE:vertrekwijzer>)
add_fault_test(drill_control drill --rounds 1 --control $<TARGET_FILE:vertrekwijzer>)
set_tests_properties(drill_control PROPERTIES WILL_FAIL TRUE)
add_fault_test(full_disk sh ${faults}/full.sh $<TARGET_FILE:vertrekwijzer> 20260302 ${disks})
add_fault_test(full_disk_control sh ${faults}/full.sh $<TARGET_FILE:vertrekwijzer> 20260302 1 control)
set_tests_properties(full_disk_control PROPERTIES PASS_REGULAR_EXPRESSION ": did not hold")

add_executable(strangers ${faults}/strangers.cpp ${faults}/fuzz/targets.cpp ${faults}/fuzz/targets.h)
target_link_libraries(strangers PRIVATE faultkit core)
target_compile_definitions(strangers PRIVATE TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
add_fault_test(strangers strangers ${changes})
add_fault_control(strangers strangers --changes 10)

# What is read from strangers, under libFuzzer: preset fuzz, run by fuzz.sh. A reader more is a file and a name more.
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize=fuzzer")
    # Only what readers are made of: the whole core takes minutes to build.
    get_target_property(read_sources core SOURCES)
    list(FILTER read_sources INCLUDE REGEX
        "^(domain|json|templates)/.*\\.cpp$|^exchange/(casefile|changecheck|dossierfile|envelope|lock|packing)\\.cpp$|^storage/chain\\.cpp$")
    list(TRANSFORM read_sources PREPEND ${CMAKE_SOURCE_DIR}/core/)
    find_package(ZLIB REQUIRED)
    add_library(readers STATIC EXCLUDE_FROM_ALL ${read_sources})
    target_include_directories(readers PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(readers PUBLIC Qt6::Core project_options PRIVATE ZLIB::ZLIB ${SODIUM_LIBRARY})
    foreach(name template dossier casefile casecontent)
        add_executable(fuzz_${name} EXCLUDE_FROM_ALL ${faults}/fuzz/${name}.cpp ${faults}/fuzz/targets.cpp)
        target_link_libraries(fuzz_${name} PRIVATE readers)
        target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    endforeach()
endif()

# A disk of our own under SQLite, which has to be the same library as the one that Qt uses.
find_package(SQLite3 QUIET)
if(NOT SQLite3_FOUND OR NOT UNIX OR APPLE)
    return()
endif()

add_library(faultdisk STATIC
    ${faults}/cutting.cpp ${faults}/cutting.h
    ${faults}/disk.cpp ${faults}/disk.h
    ${faults}/work.cpp ${faults}/work.h)
target_link_libraries(faultdisk PUBLIC faultkit core SQLite::SQLite3)
target_compile_definitions(faultdisk PRIVATE TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")

function(add_fault_program name)
    add_executable(${name} ${faults}/${name}.cpp)
    target_link_libraries(${name} PRIVATE faultdisk)
endfunction()

add_fault_program(power)
add_fault_test(power power --rounds 2 ${cuts})
add_fault_control(power power --every 40)

# ui knows the sentences.
add_fault_program(trouble)
target_link_libraries(trouble PRIVATE ui)
add_fault_test(trouble trouble --verify-every 20 ${troubles})
add_fault_control(trouble trouble --verify-every 20 --act 4)

add_fault_program(schema)
target_compile_definitions(schema PRIVATE TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
add_fault_test(schema schema ${cuts})
add_fault_control(schema schema --every 40)

add_fault_program(flips)
add_fault_test(flips flips ${flips})
add_fault_control(flips flips --flips 1)

add_fault_program(broken)
add_fault_test(broken broken ${garbage})
add_fault_control(broken broken --garbage 1)

add_fault_program(evil)
target_sources(evil PRIVATE ${faults}/evilfiles.cpp ${faults}/evilfiles.h)
target_compile_definitions(evil PRIVATE TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
add_fault_test(evil evil ${evils})
add_fault_control(evil evil --files 1)

add_fault_program(tamper)
target_link_libraries(tamper PRIVATE Qt6::Sql)
add_fault_test(tamper tamper ${times})
add_fault_control(tamper tamper --times 20)

add_fault_program(clocks)
target_sources(clocks PRIVATE ${faults}/duedays.cpp ${faults}/duedays.h)
add_fault_test(clocks clocks)
add_fault_control(clocks clocks --jumps 10)

add_fault_program(vanish)
target_sources(vanish PRIVATE core/asnobody.cpp core/asnobody.h ${faults}/vanishing.cpp ${faults}/vanishing.h)
target_link_libraries(vanish PRIVATE ui)
add_fault_test(vanish vanish $<TARGET_FILE:vertrekwijzer>)
add_fault_control(vanish vanish $<TARGET_FILE:vertrekwijzer>)

add_fault_program(hostile)
target_sources(hostile PRIVATE ${faults}/hostiletexts.cpp ${faults}/hostiletexts.h)
add_fault_test(hostile hostile ${some_texts})
add_fault_control(hostile hostile --every 20)
