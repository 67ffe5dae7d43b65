# house.cmake - how this project builds a library, a module and a test.

# Assertions stay on in every build: a wrong record is worse than a stopped one.
foreach(type RELEASE RELWITHDEBINFO MINSIZEREL)
  string(REPLACE "-DNDEBUG" "" CMAKE_C_FLAGS_${type} "${CMAKE_C_FLAGS_${type}}")
endforeach()

add_library(house INTERFACE)
target_compile_features(house INTERFACE c_std_11)
target_include_directories(house INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
target_compile_definitions(house INTERFACE _GNU_SOURCE)
target_compile_options(house INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes
  -Wmissing-prototypes -Wwrite-strings -Wvla -fvisibility=hidden
  $<$<CONFIG:RelWithDebInfo>:-O2;-D_FORTIFY_SOURCE=2;-fstack-protector-strong;-fstack-clash-protection>)
target_link_options(house INTERFACE
  $<$<CONFIG:RelWithDebInfo>:-Wl,-z,relro;-Wl,-z,now;-Wl,-z,noexecstack>)
if(DUCHA_WERROR)
  target_compile_options(house INTERFACE -Werror)
endif()
if(DUCHA_SANITIZE)
  target_compile_options(house INTERFACE
    -fsanitize=${DUCHA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(house INTERFACE -fsanitize=${DUCHA_SANITIZE})
endif()
if(DUCHA_COVERAGE)
  target_compile_options(house INTERFACE --coverage)
  target_link_options(house INTERFACE --coverage)
endif()

function(house_library name)
  add_library(${name} STATIC ${ARGN})
  target_link_libraries(${name} PUBLIC house)
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
endfunction()

# Generated code is not ours to warn about.
function(house_proto name)
  set(made)
  foreach(file ${ARGN})
    set(out ${PROJECT_BINARY_DIR}/proto/${file}.pb-c)
    add_custom_command(OUTPUT ${out}.c ${out}.h
      COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/proto
      COMMAND ${PROTOC_C} --proto_path=${PROJECT_SOURCE_DIR}/proto
              --c_out=${PROJECT_BINARY_DIR}/proto ${PROJECT_SOURCE_DIR}/proto/${file}.proto
      DEPENDS ${PROJECT_SOURCE_DIR}/proto/${file}.proto)
    list(APPEND made ${out}.c)
  endforeach()
  add_library(${name} STATIC ${made})
  set_source_files_properties(${made} PROPERTIES COMPILE_OPTIONS "-w;-fvisibility=default")
  target_include_directories(${name} PUBLIC ${PROJECT_BINARY_DIR})
  target_link_libraries(${name} PUBLIC PkgConfig::PROTOBUFC house)
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
endfunction()

# One source, two builds: linked into a test, or a plug-in file that `ducha` loads.
function(house_module name)
  house_library(module_${name} ${ARGN})
  target_link_libraries(module_${name} PUBLIC kit)
  add_library(plugin_${name} MODULE ${ARGN})
  target_compile_definitions(plugin_${name} PRIVATE MODULE_PLUGIN)
  target_link_libraries(plugin_${name} PRIVATE kit)
  set_target_properties(plugin_${name} PROPERTIES PREFIX "" OUTPUT_NAME ${name}
    LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib/ducha)
  install(TARGETS plugin_${name} LIBRARY DESTINATION lib/ducha) # where plugin.c looks, beside bin/
endfunction()

# A Check program: tests/unit/NAME.c and what it links to. Check's own patience of 4 s is too short
# for a machine that does something else beside.
function(house_test name)
  add_executable(${name} ${CMAKE_CURRENT_SOURCE_DIR}/${name}.c)
  target_link_libraries(${name} PRIVATE ${ARGN} house PkgConfig::CHECK)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "CK_DEFAULT_TIMEOUT=120")
endfunction()
